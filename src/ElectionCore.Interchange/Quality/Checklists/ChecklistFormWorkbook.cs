using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes a checklist as a workbook (xlsx) that is filled in, without a connection, and read back by <see cref="AnswerReader"/>.</summary>
/// <remarks>
/// <para>The sheet Checklist says what it is of. Each further sheet is a page of questions. What is filled in is coloured; judgement and method
/// are chosen from a list; the headings stay in view. A row is known by its audit, catalogue, topic and unit: topics and units are shown, the
/// other two are in columns that are not. Texts are texts, and never run as formulas.</para>
/// <para>Headings are in English, since columns are found by them; in another language its words stand above them. Texts of catalogues are in
/// the language that is asked for where they have it, and otherwise in English; translations that nobody reviewed are marked. There are at
/// most 200 pages: with more questions, pages have more of them.</para>
/// </remarks>
public static class ChecklistFormWorkbook
{
    /// <summary>The sheet before the pages.</summary>
    internal const string CoverName = "Checklist";

    private const int MostPages = 200;

    private static readonly string[] Keys =
        [ChecklistColumns.Audit.Name, ChecklistColumns.Catalogue.Name, ChecklistColumns.Topic.Name, ChecklistColumns.Unit.Name];

    private static readonly string[] Columns = [.. Keys, .. ChecklistColumns.Shown, .. ChecklistColumns.Filled];

    private static readonly string[] Words =
    [
        QualityWords.Audit, QualityWords.Catalogue, QualityWords.Topic, QualityWords.Unit, QualityWords.Number, QualityWords.Process, QualityWords.Clause,
        QualityWords.Question, QualityWords.ExpectedEvidence, QualityWords.Reference, QualityWords.Before, QualityWords.JudgementWord, QualityWords.Method,
        QualityWords.Looked, QualityWords.Of, QualityWords.What, QualityWords.Assessor, QualityWords.Date, QualityWords.Time, QualityWords.Note,
        QualityWords.Reason, QualityWords.Approver, QualityWords.Evidence,
    ];

    /// <summary>Writes a form. The same form gives the same bytes.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="RuleViolationException">There is more than a workbook holds. Nothing is written.</exception>
    public static async Task WriteAsync(ChecklistForm form, Stream stream, string? language = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(stream);
        var pages = form.Checklist.Pages(SizeFor(form));
        List<WrittenSheet> sheets = [Cover(form, language, pages.Length)];
        var number = 0;
        foreach (var page in pages)
        {
            sheets.Add(Page(form, page, number, language));
            number += page.Items.Length;
        }

        var isRightToLeft = LocalizedText.DirectionOf(QualityWords.TagFor(language)) == TextDirection.RightToLeft;
        using var written = SheetFileWriter.Write(sheets, isRightToLeft, cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static int SizeFor(ChecklistForm form)
    {
        var pages = (form.Checklist.Items.Length + form.PageSize - 1) / form.PageSize;
        return form.PageSize * Math.Max(1, (pages + MostPages - 1) / MostPages);
    }

    private static WrittenSheet Cover(ChecklistForm form, string? language, int pages)
    {
        List<object?[]> rows =
        [
            .. form.Head(language).Where(f => f.Value is not null).Select(f => new object?[] { f.Label, f.Value }),
            [QualityWords.For(QualityWords.Topic, language), (decimal)form.Checklist.Items.Length],
            [QualityWords.For(QualityWords.Page, language), (decimal)pages],
            [QualityWords.For(QualityWords.Statement, language), null],
            [QualityWords.For(QualityWords.Blank, language), null],
        ];
        return new(CoverName, [QualityWords.For(QualityWords.Checklist, language), ""], rows, Fixed: 0);
    }

    private static WrittenSheet Page(ChecklistForm form, ChecklistPage page, int before, string? language)
    {
        var filled = Enumerable.Range(Columns.Length - ChecklistColumns.Filled.Length, ChecklistColumns.Filled.Length).ToArray();
        return new(
            FormattableString.Invariant($"Page {page.Number} of {page.Of}"),
            [.. Columns.Select(SheetColumns.HeadingOf)],
            [.. page.Items.Select((item, i) => Row(form, item, before + i + 1, language))],
            Fixed: Keys.Length + 1)
        {
            Above = QualityWords.TagFor(language) == "en" ? null : [.. Words.Select(w => QualityWords.For(w, language))],
            ToFill = filled,
            Hidden = [0, 1],
            Choices =
            [
                new(filled[0], [.. Enum.GetValues<Judgement>().Where(j => j != Judgement.NotAssessed).Select(j => QualityWords.For(j, language))]),
                new(filled[1], [.. Enum.GetValues<AssessmentMethod>().Select(m => QualityWords.For(m, language))]),
            ],
        };
    }

    private static object?[] Row(ChecklistForm form, ChecklistItem item, int number, string? language)
    {
        var catalogue = form.CatalogueOf(item);
        return
        [
            form.Audit?.Code.Value,
            item.Catalogue.Value,
            item.Code.Value,
            item.Unit?.Value,
            (decimal)number,
            item.Process is { } process ? CatalogueWords.Of(process.Name, language, catalogue).ToCell(language) : QualityWords.For(QualityWords.System, language),
            $"{item.Clause.Number} {CatalogueWords.Of(item.Clause.Title, language, catalogue).ToCell(language)}",
            CatalogueWords.Of(item.Question, language, catalogue).ToCell(language),
            item.ExpectedEvidence is { } evidence ? CatalogueWords.Of(evidence, language, catalogue).ToCell(language) : null,
            item.OfficialReference ?? (item.Basis == TopicBasis.Practice ? QualityWords.For(QualityWords.Practice, language) : null),
            ChecklistForm.BeforeOf(item, language),
            .. new object?[ChecklistColumns.Filled.Length],
        ];
    }
}
