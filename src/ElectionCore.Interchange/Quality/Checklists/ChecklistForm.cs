using System.Collections.Immutable;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>A checklist as it is given to those who audit: what it is of, and its questions page by page.</summary>
/// <remarks>A form for a unit has the topics of this unit and no others.</remarks>
public sealed class ChecklistForm
{
    private static readonly ScopeCode Whole = new("-");
    private readonly ImmutableDictionary<CatalogueCode, QualityCatalogue> _catalogues;

    private ChecklistForm(ChecklistRecords records, AuditChecklist checklist, UnitCode? unit, int pageSize, IReadOnlyDictionary<UnitCode, LocalizedText>? unitNames)
    {
        (Scope, Audit, Unit, Checklist, PageSize) = (records.Scope, records.Audit, unit, checklist, pageSize);
        UnitNames = unitNames ?? ImmutableDictionary<UnitCode, LocalizedText>.Empty;
        _catalogues = records.Catalogues.DistinctBy(c => c.Code).ToImmutableDictionary(c => c.Code);
        Catalogues = [.. records.Scope.Catalogues.Distinct().Select(c => _catalogues[c])];
    }

    /// <summary>The scope.</summary>
    public QualityScope Scope { get; }

    /// <summary>The audit; null for a form of the scope as a whole, whose answers belong to the audit they are read for.</summary>
    public Audit? Audit { get; }

    /// <summary>The unit whose own topics these are, or null for all.</summary>
    public UnitCode? Unit { get; }

    /// <summary>The questions.</summary>
    public AuditChecklist Checklist { get; }

    /// <summary>The catalogues of the scope, in its order.</summary>
    public ImmutableArray<QualityCatalogue> Catalogues { get; }

    /// <summary>How many questions a page has.</summary>
    public int PageSize { get; }

    /// <summary>What units are called; those without a name are shown by their code.</summary>
    public IReadOnlyDictionary<UnitCode, LocalizedText> UnitNames { get; }

    /// <summary>Makes a form.</summary>
    /// <param name="records">What the checklist is made from.</param>
    /// <param name="unit">The unit whose own topics it is to have, or null for all topics.</param>
    /// <param name="pageSize">How many questions a page has.</param>
    /// <param name="unitNames">What units are called; null where only their codes are known.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">The audit is of another scope, or a catalogue of the scope is not there.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is below 1.</exception>
    public static ChecklistForm Of(
        ChecklistRecords records, UnitCode? unit = null, int pageSize = AuditChecklist.UsualPageSize, IReadOnlyDictionary<UnitCode, LocalizedText>? unitNames = null)
    {
        var checklist = AuditChecklist.Of(records);
        return new(records, unit is { } own ? checklist.For(own) : checklist, unit, Guard.AtLeast(pageSize, 1, nameof(pageSize)), unitNames);
    }

    /// <summary>What a form is made of where no scope is on record: a whole catalogue, which is said in the language of the form and has no code.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The scope. It is for forms only, and not to be stored.</returns>
    public static QualityScope WholeCatalogue(CatalogueCode catalogue) =>
        new() { Code = Whole, Title = QualityWords.In(QualityWords.WholeCatalogue), Catalogues = [catalogue] };

    /// <summary>The code by which the form is told from others: of the audit, else of the scope, else of the catalogue.</summary>
    internal string Name => Audit?.Code.Value ?? (Scope.Code == Whole ? Catalogues[0].Code.Value : Scope.Code.Value);

    internal QualityCatalogue CatalogueOf(ChecklistItem item) => _catalogues[item.Catalogue];

    internal string NameOf(UnitCode unit, string? language) => UnitNames.TryGetValue(unit, out var name) ? $"{name.For(language)} ({unit})" : unit.Value;

    /// <summary>What the form is of, as labels with their values.</summary>
    internal (string Label, string? Value)[] Head(string? language) =>
    [
        (QualityWords.For(QualityWords.Audit, language), Audit is { } audit ? $"{audit.Title.For(language)} ({audit.Code})" : null),
        (QualityWords.For(QualityWords.Scope, language), Scope.Title.For(language) + (Scope.Code == Whole ? "" : $" ({Scope.Code})")),
        (QualityWords.For(QualityWords.Unit, language), Unit is { } unit ? NameOf(unit, language) : null),
        (QualityWords.For(QualityWords.Process, language), Scope.Processes.Count > 0 ? string.Join(", ", Scope.Processes) : null),
        .. Catalogues.Select(c => (QualityWords.For(QualityWords.Catalogue, language), (string?)$"{c.Head.Standard}:{c.Head.Edition} ({c.Code}, {c.Head.ContentVersion})")),
    ];

    // Behind letters that are written from the right a day would be shown from its end.
    internal static string? BeforeOf(ChecklistItem item, string? language) => item.Before is { } before
        ? $"{QualityWords.For(before.Judgement, language)}, {(LocalizedText.DirectionOf(QualityWords.TagFor(language)) == TextDirection.RightToLeft ? "\u200E" : "")}{FormCells.Day(before.On)}"
        : null;
}
