using System.Globalization;

namespace ElectionCore.Testing;

/// <summary>What a case expects; each failure is a <see cref="StoreContractException"/> that says what was found instead.</summary>
internal static class Expect
{
    public static void True(bool holds, string expected)
    {
        if (!holds)
        {
            throw new StoreContractException($"Expected: {expected}.");
        }
    }

    public static void Equal<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new StoreContractException($"Expected {what} to be {Show(expected)}, but it is {Show(actual)}.");
        }
    }

    public static void Sequence<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        var (wanted, found) = (expected.ToList(), actual.ToList());
        if (!wanted.SequenceEqual(found))
        {
            throw new StoreContractException($"Expected {what} to be {ShowAll(wanted)}, but found {ShowAll(found)}.");
        }
    }

    /// <summary>The days and names of facts, as <c>[from,to) name</c>.</summary>
    public static void Timeline(IEnumerable<Fact<Organization.OrganizationalUnit>> facts, params string[] expected) =>
        Sequence(expected, facts.Select(f => $"{f.Valid} {f.State.Name}"), "the facts");

    /// <summary>The same with commit numbers, as <c>[from,to) name 1-2</c>.</summary>
    public static void Rows(IEnumerable<Fact<Organization.OrganizationalUnit>> facts, params string[] expected) =>
        Sequence(expected, facts.Select(f => $"{f.Valid} {f.State.Name} {f.RecordedIn}-{f.SupersededIn}"), "the rows");

    public static async Task ViolationAsync(DiagnosticDescriptor expected, Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (RuleViolationException violation)
        {
            Equal(expected.Code, violation.Diagnostic.Code, "the diagnostic");
            return;
        }

        throw new StoreContractException($"Expected the call to be refused with {expected.Code}, but it went through.");
    }

    public static async Task ThrowsAsync<TException>(Func<Task> call)
        where TException : Exception
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (TException)
        {
            return;
        }

        throw new StoreContractException($"Expected {typeof(TException).Name}, but the call went through.");
    }

    private static string Show<T>(T value) => value is null ? "nothing" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static string ShowAll<T>(IEnumerable<T> values) => $"({string.Join("; ", values.Select(Show))})";
}
