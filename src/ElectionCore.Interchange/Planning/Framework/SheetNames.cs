using System.Globalization;
using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The names of the sheets of a plan's workbook.</summary>
internal static class SheetNames
{
    public const string Plan = "Plan";
    public const string Levels = "Levels";
    public const string Periods = "Periods";
    public const string Versions = "Versions";
    public const string OtherElements = "Other elements";
    public const string Indicators = "Indicators";
    public const string Targets = "Targets and actuals";
    public const string Activities = "Activities";
    public const string Budget = "Budget";
    public const string Expenditure = "Expenditure";
    public const string Risks = "Risks";
    public const string Measurements = "Measurements";
    public const string Values = "Measured values";

    private const int Longest = 31;

    /// <summary>The sheets that are always there.</summary>
    public static IReadOnlyList<string> Fixed { get; } =
    [
        Plan, Levels, Periods, Versions, OtherElements, Indicators, Targets, Activities, Budget, Expenditure, Risks, Measurements, Values,
    ];

    /// <summary>A sheet for each level, named after it: as spreadsheets allow, and each name once.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<PlanLevel> levels, string? language)
    {
        var taken = Fixed.Append("History").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var level in levels)
        {
            var clean = Clean(level.Name.For(language));
            var name = Cut(clean.Length == 0 ? "Level" : clean, Longest);
            for (var i = 2; !taken.Add(name); i++)
            {
                var number = string.Create(CultureInfo.InvariantCulture, $" {i}");
                name = Cut(clean, Longest - number.Length) + number;
            }

            names.Add(name);
        }

        return names;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in ChartText.Clean(text).EnumerateRunes())
        {
            clean.Append("[]:*?/\\'\uFFFD".Contains(rune.ToString(), StringComparison.Ordinal) ? " " : rune.ToString());
        }

        return ChartText.Clean(clean.ToString());
    }

    private static string Cut(string text, int length)
    {
        var end = Math.Min(text.Length, length);
        end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return text[..end].Trim();
    }
}
