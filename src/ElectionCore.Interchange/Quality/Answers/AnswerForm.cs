using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Which questions of a checklist were answered, by the rows that came back and by what its cover says it was made of.</summary>
internal sealed class AnswerForm(AnswerOptions options)
{
    private readonly HashSet<(CatalogueCode, TopicCode, UnitCode?)> _blank = [];
    private readonly HashSet<(CatalogueCode, TopicCode, UnitCode?)> _answered = [];
    private ReadSheet? _cover;

    public static bool IsCover(ReadSheet sheet) =>
        sheet.Name == ChecklistFormWorkbook.CoverName && sheet.Rows.Count > 0
        && sheet.Rows[0].Cells.TryGetValue(0, out var title) && QualityWords.IsFor(QualityWords.Checklist, title.Text);

    public void Begin(ReadSheet sheet) => _cover ??= IsCover(sheet) ? sheet : null;

    /// <summary>The unit that the form was made for, as its cover says, where a row answers for another; null where that is as it should be.</summary>
    public string? UnitOtherThan(UnitCode? unit) =>
        _cover is not null && IsOfThisAudit && ValuesOf(QualityWords.Unit) is [var stated, ..] && !(unit is { } code && Names(stated, code.Value)) ? stated : null;

    /// <summary>Takes a row, whether or not its answer is sound.</summary>
    public void Add(CatalogueCode catalogue, TopicCode topic, UnitCode? unit, bool isAnswered)
    {
        if (!catalogue.IsEmpty && !topic.IsEmpty)
        {
            (isAnswered ? _answered : _blank).Add((catalogue, topic, unit));
        }
    }

    /// <summary>The questions that the cover says the form had and that no row is about. A topic asked of nobody in particular may be answered of any unit.</summary>
    public List<ChecklistItem> Missing()
    {
        var rows = _blank.Concat(_answered).ToHashSet();
        var topics = rows.Select(r => (r.Item1, r.Item2)).ToHashSet();
        return [.. Asked().Where(i => i.Unit is null ? !topics.Contains((i.Catalogue, i.Code)) : !rows.Contains((i.Catalogue, i.Code, i.Unit)))];
    }

    /// <summary>How many questions have no answer, each counted once: those of rows, and those without a row.</summary>
    public int Unanswered(List<ChecklistItem> missing) => _blank.Except(_answered).Count() + missing.Count;

    /// <summary>Topics as a list: with the units where the topic has rows of others.</summary>
    public string Listed(List<ChecklistItem> missing)
    {
        var known = _blank.Concat(_answered).Select(r => (r.Item1, r.Item2)).ToHashSet();
        return string.Join(", ", missing.GroupBy(i => (i.Catalogue, i.Code))
            .Select(g => known.Contains(g.Key) ? $"{g.Key.Code} at {string.Join(" and ", g.Select(i => i.Unit))}" : g.Key.Code.Value));
    }

    // Of a file without a cover, as CSV is, nobody knows what it had. Of a cover that does not fit the audit neither.
    private IEnumerable<ChecklistItem> Asked()
    {
        var (audit, scope) = (options.Audit, options.Records.Scope);
        if (_cover is null || !IsOfThisAudit)
        {
            return [];
        }

        var stated = ValuesOf(QualityWords.Catalogue);
        var catalogues = scope.Catalogues.Where(c => stated.Exists(t => t.Contains($"({c}, ", StringComparison.Ordinal))).ToList();
        if (catalogues.Count == 0)
        {
            return [];
        }

        var processes = ValuesOf(QualityWords.Process).SelectMany(p => p.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        var items = AuditChecklist.Of(new()
        {
            Scope = scope with { Catalogues = [.. catalogues], Processes = processes.Count > 0 ? [.. processes] : scope.Processes },
            Catalogues = options.Records.Catalogues, Audit = audit, Assignments = options.Assignments,
        }).Items;
        return ValuesOf(QualityWords.Unit) is [var unit, ..] ? items.Where(i => i.Unit is { } own && Names(unit, own.Value)) : items;
    }

    private bool IsOfThisAudit => ValuesOf(QualityWords.Audit) is not [var code, ..] || Names(code, options.Audit.Code.Value);

    private List<string> ValuesOf(string label) =>
        [.. _cover!.Rows.Where(r => r.Cells.TryGetValue(0, out var cell) && QualityWords.IsFor(label, cell.Text)).Select(r => r.Cells.GetValueOrDefault(1)?.Text.Trim()).OfType<string>()];

    // A code stands alone, or in brackets behind what it is called.
    private static bool Names(string text, string code) => text == code || text.EndsWith($"({code})", StringComparison.Ordinal);
}
