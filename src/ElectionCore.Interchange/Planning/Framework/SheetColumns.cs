using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>How the columns of sheets are called: <c>Title</c> for English, <c>Title (ur)</c> for Urdu.</summary>
internal static class SheetColumns
{
    private const string English = "en";

    // The names of fields with records that have a sheet of their own, or a place among the targets.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
        { "levels", "reporting_periods", "versions", "baseline", "targets", "values", "budget" };

    public static bool IsApart(Field field) => Apart.Contains(field.Name);

    public static string KeyOf(Field field, string tag) => tag == English ? field.Name : $"{field.Name}:{tag}";

    public static string HeadingOf(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        var name = (colon < 0 ? key : key[..colon]).Replace('_', ' ');
        var heading = string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]}");
        return colon < 0 ? heading : $"{heading} ({key[(colon + 1)..]})";
    }

    /// <summary>The key of a heading as somebody may have written it.</summary>
    public static string KeyOf(string heading)
    {
        var text = heading.Trim();
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        var name = (open < 0 ? text : text[..open]).Trim().Replace(' ', '_').ToLowerInvariant();
        return open < 0 ? name : $"{name}:{text[(open + 1)..^1].Trim()}";
    }

    /// <summary>The keys of the columns of a sheet: all fields but those that are apart, each in the languages that are used.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="rows">The rows.</param>
    public static List<string> Of(IReadOnlyList<Field> fields, IReadOnlyList<SheetRowWriter> rows)
    {
        var used = rows.SelectMany(r => r.Cells.Keys).ToHashSet(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach (var field in fields.Where(f => !IsApart(f) && (f.Name != PlanColumn || used.Contains(f.Name))))
        {
            var others = field.IsLocalized
                ? used.Where(k => k.StartsWith(field.Name + ":", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList()
                : [];
            if (others.Count == 0 || used.Contains(field.Name))
            {
                keys.Add(field.Name);
            }

            keys.AddRange(others);
        }

        return keys;
    }

    // Only records of another plan than that of the workbook name it.
    private const string PlanColumn = "plan";

    public static bool IsRequired(Field field) => field.Name != PlanColumn && !IsApart(field);

    public static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters((column / 26) - 1) + Letters(column % 26);
}
