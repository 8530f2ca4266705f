using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes a reporting form as a workbook (xlsx) to be filled in and read back by <see cref="ReportingFormReader"/>.</summary>
/// <remarks>
/// The sheet Cover says what the form is of and has the lines for signatures; the sheet Report has a row for each line of the form.
/// The cells to be filled in are coloured: the actual value, for a ratio with what it is out of, the day on which a milestone was
/// reached, evidence, the reason for a delay, and a comment. Headings are in the language of the form.
/// </remarks>
public static class ReportingFormWorkbook
{
    internal const string Format = "electioncore-reporting-form";
    internal const string Cover = "Cover";
    internal const string Report = "Report";

    /// <summary>The columns by the keys of their headings, in their order.</summary>
    internal static readonly string[] Columns =
    [
        FormWords.Indicator, FormWords.Number, FormWords.Title, FormWords.Cell, FormWords.Place, FormWords.Measure, FormWords.Target, FormWords.Last,
        FormWords.Actual, FormWords.OutOf, FormWords.ReachedOn, FormWords.Evidence, FormWords.Reason, FormWords.Comment,
    ];

    /// <summary>Writes a form. The same form gives the same bytes.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="RuleViolationException">A text is longer than a cell holds. Nothing is written.</exception>
    public static async Task WriteAsync(ReportingForm form, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(stream);
        var isRightToLeft = LocalizedText.DirectionOf(form.Language) == TextDirection.RightToLeft;
        using var written = SheetFileWriter.Write([CoverOf(form), ReportOf(form)], isRightToLeft, cancellationToken);
        await written.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static WrittenSheet CoverOf(ReportingForm form)
    {
        var language = form.Language;
        List<object?[]> rows =
        [
            ["Format", Format, null],
            ["Version", (decimal)PlanningDocument.Version, null],
            ["Plan", form.Plan.Code.Value, form.Plan.Name.For(language)],
            ["Unit", form.Unit.Value, null],
            ["Period", form.Period.Code, $"{FormCells.Day(form.Period.FirstDay)} – {FormCells.Day(form.Period.LastDay)}"],
            ["Form version", form.Version, null],
        ];
        if (form.Period.DueOn is { } due)
        {
            rows.Add([FormWords.Of(FormWords.DueOn, language), due, null]);
        }

        foreach (var key in new[] { FormWords.PreparedBy, FormWords.ApprovedBy })
        {
            rows.Add([FormWords.Of(key, language), null, null]);
            rows.Add([FormWords.Of(FormWords.Date, language), null, null]);
            rows.Add([FormWords.Of(FormWords.Signature, language), null, null]);
        }

        return new(Cover, [FormWords.Of(FormWords.Form, language), "", ""], rows, Fixed: 0);
    }

    private static WrittenSheet ReportOf(ReportingForm form)
    {
        var rows = form.Rows.Select(r => new[]
        {
            r.Indicator.Code.Value, r.Indicator.Number, r.Indicator.Title.For(form.Language), ReportingForm.CellsOf(r.Cell), r.Place?.Value, r.Indicator.UnitOfMeasure,
            FormCells.Of(r.Target ?? Due(r), form.Language), FormCells.Of(r.LastValue, form.Language), null, null, null, null, null, null,
        });
        return new(Report, [.. Columns.Select(c => FormWords.Of(c, form.Language))], [.. rows], Fixed: 3)
        {
            ToFill = [.. Enumerable.Range(Array.IndexOf(Columns, FormWords.Actual), 6)],
        };
    }

    // The day by which a milestone is due is its target where it has no other.
    internal static MeasuredValue? Due(ReportingFormRow row) =>
        row is { Indicator: { Kind: PlanIndicatorKind.Milestone, DueOn: { } due }, Cell.Count: 0, Place: null } ? MeasuredValue.OfMilestone(isReached: true, due) : null;
}
