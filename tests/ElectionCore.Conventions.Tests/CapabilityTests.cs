using System.Text.RegularExpressions;

namespace ElectionCore.Conventions.Tests;

/// <summary>The table of capabilities is true: what it calls done has a type that is there and a test that is there.</summary>
public sealed partial class CapabilityTests
{
    private const int Rows = 96;

    private static readonly IReadOnlyList<Row> Table =
    [
        .. File.ReadLines(RepositoryFolder.Of("docs", "capabilities.md"))
            .Where(l => RowStart().IsMatch(l))
            .Select(l => l.Trim().Trim('|').Split('|'))
            .Select(c => new Row(c[0].Trim(), c[1].Trim(), c[2].Trim(), Names(c[3]), Names(c[4]))),
    ];

    [Fact]
    public void Every_capability_has_its_row() =>
        Table.Select(r => r.Number).ShouldBe(Enumerable.Range(1, Rows).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_row_is_done_or_part_or_not_yet() =>
        Table.Where(r => r.Capability.Length == 0 || r.Status is not ("done" or "part" or "not yet")).ShouldBeEmpty();

    [Fact]
    public void What_is_claimed_has_a_type_and_a_test() =>
        Table.Where(r => (r.Status == "not yet") != (r.Types.Count == 0) || (r.Status == "not yet") != (r.Tests.Count == 0))
            .Select(r => $"{r.Number} {r.Capability}")
            .ShouldBeEmpty();

    [Fact]
    public void Named_types_are_public()
    {
        var known = Packages.PublicTypes().Select(t => t.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);

        Table.SelectMany(r => r.Types).Except(known, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Named_tests_are_there()
    {
        var sources = RepositoryFolder.Files("tests", "*.cs").Select(File.ReadAllText).ToList();

        Table.SelectMany(r => r.Tests).Distinct(StringComparer.Ordinal)
            .Where(t => !sources.Exists(s => Holds(s, t)))
            .ShouldBeEmpty();
    }

    private static bool Holds(string source, string test)
    {
        var dot = test.IndexOf('.', StringComparison.Ordinal);
        return dot > 0
            && source.Contains($"class {test[..dot]}", StringComparison.Ordinal)
            && Regex.IsMatch(source, $@"public\s[^\n]*\b{Regex.Escape(test[(dot + 1)..])}\s*\(", RegexOptions.CultureInvariant);
    }

    private static List<string> Names(string cell) => [.. Quoted().Matches(cell).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^\|\s*\d+\s*\|", RegexOptions.CultureInvariant)]
    private static partial Regex RowStart();

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    private sealed record Row(
        string Number, string Capability, string Status, IReadOnlyList<string> Types, IReadOnlyList<string> Tests);
}
