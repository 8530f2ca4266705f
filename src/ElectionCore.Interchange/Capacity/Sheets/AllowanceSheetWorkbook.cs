using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes an allowance sheet as a workbook (xlsx).</summary>
/// <remarks>
/// What is on it and what is withheld is said at <see cref="AllowancePrint"/>. The first sheet has the totals by currency, the certificates
/// of the trainers and the line of the approver, by name, by key where no name is known, or as not stated; the second has the lines, the third
/// those who are not paid, where there are any. The last has the days that are paid by key, session and day under headings that are the same in
/// every language: <see cref="PaidDayReader"/> reads it, so that a later sheet pays none of them again. All are named and headed as restricted.
/// Rates and amounts are numbers, with the currency in a column of its own.
/// </remarks>
public static class AllowanceSheetWorkbook
{
    private static readonly string[] Columns =
    [
        TrainingWords.Session, TrainingWords.Name, TrainingWords.FatherName, TrainingWords.IdentityNumber, TrainingWords.Phone,
        TrainingWords.Account, TrainingWords.Days, TrainingWords.Rate, TrainingWords.Amount, TrainingWords.Currency, TrainingWords.Sign,
    ];

    private static readonly string[] HeldBackColumns = [TrainingWords.Session, TrainingWords.Key, TrainingWords.Name, TrainingWords.Days];

    /// <summary>Writes a sheet. The same sheet gives the same bytes.</summary>
    /// <param name="print">The sheet with its names and restricted details.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="print"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="OverflowException">An amount or a total is too great to be kept to the minor unit of its currency. Nothing is written.</exception>
    /// <exception cref="RuleViolationException">A text is longer than a cell holds. Nothing is written.</exception>
    public static Task WriteAsync(AllowancePrint print, Stream stream, string? language = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(print);
        ArgumentNullException.ThrowIfNull(stream);
        var mark = TrainingWords.Mark(language);
        string[] headings = [$"{mark} {FormWords.Of(FormWords.Number, language)}", .. Columns.Select(c => TrainingWords.Of(c, language))];
        string[] held = [$"{mark} {TrainingWords.Of(TrainingWords.HeldBack, language)}", .. HeldBackColumns.Select(c => TrainingWords.Of(c, language))];
        return TrainingWorkbook.WriteAsync(
            [
                new("RESTRICTED summary", [mark, TrainingWords.Of(TrainingWords.Allowances, language), ""], Summary(print, language), Fixed: 0),
                new("RESTRICTED lines", headings, [.. print.Lines.Select(l => Row(l, language))], Fixed: 3) { ToFill = [headings.Length - 1] },
                .. print.HeldBack.Count == 0 ? Array.Empty<WrittenSheet>() : [new("RESTRICTED not paid", held, [.. print.HeldBack.Select(l => HeldBackRow(l, language))])],
                new("RESTRICTED days", PaidDayImport.Headings, [.. print.Sheet.PaidDays.Select(DayRow)], Fixed: 0) { Above = [mark, "", ""] },
            ],
            stream,
            language,
            cancellationToken);
    }

    private static List<object?[]> Summary(AllowancePrint print, string? language)
    {
        List<object?[]> rows = [[TrainingWords.Of(TrainingWords.Course, language), print.Title.For(language), null]];
        foreach (var session in print.Lines.GroupBy(l => l.Line.Session))
        {
            rows.Add([TrainingWords.Of(TrainingWords.Session, language), session.Key.Value, null]);
            rows.AddRange(Totals(AllowancePrint.TotalsOf(session), language));
            rows.Add([TrainingWords.Of(TrainingWords.Certificate, language), null, null]);
            Sign(rows, TrainingWords.Of(TrainingWords.Trainer, language), print.Signatory(session.First().Line.CertifiedBy, language), language);
        }

        rows.AddRange(Totals(print.Sheet.Totals, language));
        Sign(rows, FormWords.Of(FormWords.ApprovedBy, language), print.Signatory(print.Sheet.Approver, language), language);
        return rows;
    }

    private static IEnumerable<object?[]> Totals(IEnumerable<Money> totals, string? language) =>
        totals.Select(t => new object?[] { TrainingWords.Of(TrainingWords.Total, language), t.Amount, t.Currency });

    private static void Sign(List<object?[]> rows, string who, string? name, string? language)
    {
        rows.Add([who, name, null]);
        rows.Add([FormWords.Of(FormWords.Date, language), null, null]);
        rows.Add([FormWords.Of(FormWords.Signature, language), null, null]);
    }

    private static object?[] HeldBackRow(AllowancePrintLine line, string? language) =>
        [null, line.Line.Session.Value, line.Line.Person.Value, line.Name?.For(language), string.Join(", ", line.Line.Days.Select(FormCells.Day))];

    private static object?[] DayRow(PaidDay paid) => [paid.Person.Value, paid.Session.Value, FormCells.Day(paid.Day)];

    private static object?[] Row(AllowancePrintLine line, string? language) =>
    [
        (decimal)line.Line.Serial,
        line.Line.Session.Value,
        line.Name?.For(language),
        line.FatherName,
        line.IdentityNumber,
        line.Phone,
        line.AccountFor(language),
        (decimal)line.Line.Days.Count,
        line.Line.Rate.Amount,
        line.Line.Amount.Amount,
        line.Line.Rate.Currency,
        null,
    ];
}
