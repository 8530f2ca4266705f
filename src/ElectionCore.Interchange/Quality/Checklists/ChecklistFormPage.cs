using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes a checklist as a page of HTML to be printed on A4 and filled in by hand.</summary>
/// <remarks>
/// The words are there in English, Arabic, Dari, Urdu, French and Spanish; another language gives English. Texts of catalogues are in the
/// language that is asked for where they have it, and otherwise in English, each marked with its language; translations that nobody reviewed
/// say so. Each page of questions begins on a sheet of paper of its own. The page needs no other file and runs nothing.
/// </remarks>
public static class ChecklistFormPage
{
    private const string Box = "☐";

    private static readonly (string Word, decimal Width)[] Columns =
    [
        (QualityWords.Topic, 10.5m), (QualityWords.Question, 36), (QualityWords.JudgementWord, 24), (QualityWords.Method, 17.5m), (QualityWords.Note, 12),
    ];

    /// <summary>Writes a form. The same form gives the same text.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <returns>The document, which is well-formed XML too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    public static string Write(ChecklistForm form, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        var tag = QualityWords.TagFor(language);
        var page = new PrintedPage(
            QualityWords.For(QualityWords.Checklist, language), form.Name, tag, isLandscape: false, mark: null);
        page.Facts(form.Head(language));
        page.Note($"{QualityWords.For(QualityWords.Statement, language)} {QualityWords.For(QualityWords.Blank, language)}");
        var number = 0;
        foreach (var sheet in form.Checklist.Pages(form.PageSize))
        {
            page.BeginSheet();
            page.Heading(FormattableString.Invariant($"{QualityWords.For(QualityWords.Page, language)} {sheet.Number} / {sheet.Of}{(form.Audit is { } audit ? $" · {audit.Code}" : "")}"));
            page.DenseTable([.. Columns.Select(c => (QualityWords.For(c.Word, language), c.Width))], Rows(form, sheet, number, tag, language));
            page.Signature(
                QualityWords.For(QualityWords.Assessor, language), name: null, QualityWords.For(QualityWords.Date, language), QualityWords.For(QualityWords.Signature, language),
                statement: null);
            page.EndSheet();
            number += sheet.Items.Length;
        }

        return page.Finish();
    }

    private static IEnumerable<PageRow> Rows(ChecklistForm form, ChecklistPage sheet, int before, string tag, string? language)
    {
        ChecklistItem? last = null;
        foreach (var (i, item) in sheet.Items.Index())
        {
            if (i == 0 || last?.Process?.Code != item.Process?.Code)
            {
                yield return new([GroupOf(form, item, tag, language)], IsGroup: true);
            }

            last = item;
            yield return Row(form, item, before + i + 1, tag, language);
        }
    }

    private static PageCell GroupOf(ChecklistForm form, ChecklistItem item, string tag, string? language) => item.Process is { } process
        ? CatalogueWords.Of(process.Name, language, form.CatalogueOf(item)).ToPrinted(tag, language)
        : new(QualityWords.For(QualityWords.System, language));

    private static PageRow Row(ChecklistForm form, ChecklistItem item, int number, string tag, string? language)
    {
        var catalogue = form.CatalogueOf(item);
        var judgements = Enum.GetValues<Judgement>().Where(j => j != Judgement.NotAssessed).Select(j => $"{Box} {QualityWords.For(j, language)}");
        var methods = Enum.GetValues<AssessmentMethod>().Select(m => $"{Box} {QualityWords.For(m, language)}");
        var evidence = item.ExpectedEvidence is { } asked ? CatalogueWords.Of(asked, language, catalogue).ToCell(language) : null;
        string?[] place = [item.Clause.Number, item.OfficialReference, item.Basis == TopicBasis.Practice ? QualityWords.For(QualityWords.Practice, language) : null];
        return new(
            [
                new($"{ChartText.Number(number)}. {item.Code}", Small: string.Join(" · ", place.OfType<string>())),
                CatalogueWords.Of(item.Question, language, catalogue).ToPrinted(tag, language) with { Small = evidence },
                new(string.Join('\t', judgements)),
                new(string.Join('\t', methods)),
                new(item.Unit is { } unit && form.Unit is null ? form.NameOf(unit, language) : null, Small: Before(item, language)),
            ],
            HasHeading: true);
    }

    private static string? Before(ChecklistItem item, string? language) => item.Before is { } before
        ? $"{QualityWords.For(QualityWords.Before, language)}:\n{QualityWords.For(before.Judgement, language)},\t{FormCells.Day(before.On)}"
        : null;
}
