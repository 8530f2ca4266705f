using System.Collections.Immutable;

namespace ElectionCore.Organization;

/// <summary>What the rules of one check share: the history, the day, the limits, and the list of what was found.</summary>
internal sealed class CheckContext(OrganizationHistory history, DateOnly asOf, OrganizationOptions options)
{
    private readonly Lazy<OrganizationSnapshot> _snapshot = new(() => history.AsOf(asOf));

    public OrganizationHistory History { get; } = history;

    public DateOnly AsOf { get; } = asOf;

    public OrganizationOptions Options { get; } = options;

    public OrganizationSnapshot Snapshot => _snapshot.Value;

    public List<Diagnostic> Found { get; } = [];

    public void Report(DiagnosticDescriptor descriptor, SubjectRef subject, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Found.Add(descriptor.At(subject, arguments));

    /// <summary>The same, less grave than usual.</summary>
    public void ReportAs(
        DiagnosticSeverity severity, DiagnosticDescriptor descriptor, SubjectRef subject, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var usual = descriptor.At(subject, arguments);
        Found.Add(new(descriptor, severity, usual.Place, usual.Arguments));
    }

    /// <summary>How far appointments were recorded on a day.</summary>
    public RecordCoverage CoverageOn(DateOnly day) =>
        History.Institutions.On("institution", day)?.Appointments ?? RecordCoverage.Complete;

    /// <summary>A person's name in English, or the key.</summary>
    public string NameOf(PersonRef person) =>
        History.People.Of(person.Value) is { Count: > 0 } names ? names[^1].State.Name.ToString() : person.Value;

    /// <summary>A day as a message writes it.</summary>
    public static object Day(DateOnly day) => day == DateOnly.MinValue ? "the beginning" : day;

    /// <summary>At most ten of a list, as a message writes it.</summary>
    public static string Some(IEnumerable<string> items)
    {
        var all = items.ToImmutableArray();
        return string.Join(", ", all.Take(10)) + (all.Length > 10 ? $" and {all.Length - 10} more" : "");
    }
}
