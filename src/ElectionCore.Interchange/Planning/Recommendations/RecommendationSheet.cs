using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The cells of the tables of recommendations and assessments.</summary>
internal static class RecommendationSheet
{
    private const string English = "en";

    public static (IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows) OfRecommendations(RecommendationContent content, int longest, Func<string?, string?> form)
    {
        var sources = content.Sources.DistinctBy(s => s.Code, StringComparer.Ordinal).ToDictionary(s => s.Code, StringComparer.Ordinal);
        return Table(RecommendationFields.OfRecommendations, content.Recommendations.Select(r => RowOf(w => RecommendationForm.Write(r, sources.GetValueOrDefault(r.Source), w))), longest, form);
    }

    public static (IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows) OfAssessments(RecommendationContent content, int longest, Func<string?, string?> form) =>
        Table(RecommendationFields.OfAssessments, content.Assessments.Select(a => RowOf(w => RecommendationForm.Write(a, w))), longest, form);

    /// <summary>What neither table has a place for.</summary>
    public static IEnumerable<Diagnostic> LeftOut(RecommendationContent content)
    {
        var named = content.Recommendations.Select(r => r.Source).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Count("sources without a recommendation", content.Sources.Count(s => !named.Contains(s.Code))),
            .. Count("scales", content.Scales.Length),
            .. Count("mappings", content.Mappings.Length),
            .. Count("consultations", content.Consultations.Length),
        ];
    }

    public static IEnumerable<Diagnostic> Count(string what, int count) =>
        count == 0 ? [] : [InterchangeDiagnostics.NotInTable.At(default, ("what", what), ("count", count))];

    private static CsvRowWriter RowOf(Action<CsvRowWriter> write)
    {
        var row = new CsvRowWriter();
        write(row);
        return row;
    }

    private static (IReadOnlyList<string> Columns, IReadOnlyList<string?[]> Rows) Table(
        IReadOnlyList<Field> fields, IEnumerable<CsvRowWriter> written, int longest, Func<string?, string?> form)
    {
        List<CsvRowWriter> rows = [.. written];
        var tags = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        rows.ForEach(r => r.CollectTags(tags, except: English));
        List<string> columns = [.. fields.SelectMany(f => tags.GetValueOrDefault(f.Name, []).Select(t => CsvRowWriter.ColumnOf(f, t)).Prepend(f.Name))];
        return (columns, [.. rows.Select(r => columns.Select(c => Checked(form(r[c]), c, longest)).ToArray())]);
    }

    private static string? Checked(string? cell, string column, int longest) => cell is null || WorkbookText.Write(cell).Length <= longest
        ? cell
        : throw new RuleViolationException(InterchangeDiagnostics.CellTooLong.At(default, ("column", column), ("length", cell.Length), ("limit", longest)));
}
