using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes an allowance sheet as a page of HTML to be printed on A4, certified, signed and approved.</summary>
/// <remarks>
/// What is on it and what is withheld is said at <see cref="AllowancePrint"/>. Each session has its lines, its total by currency and the
/// certificate of its trainer; at the end stand those who are not paid, the totals and the line of the approver. Who certifies and approves stands
/// there by name, by key where no name is known, or as not stated. The words are there in English, Arabic, Dari,
/// Pashto and Urdu; another language gives English. The page needs no other file and runs nothing.
/// </remarks>
public static class AllowanceSheetPage
{
    private static readonly (string Key, decimal Width)[] Columns =
    [
        (FormWords.Number, 5), (TrainingWords.Name, 13), (TrainingWords.FatherName, 11), (TrainingWords.IdentityNumber, 13), (TrainingWords.Phone, 9),
        (TrainingWords.Account, 13), (TrainingWords.Days, 9), (TrainingWords.Rate, 8), (TrainingWords.Amount, 9), (TrainingWords.Sign, 10),
    ];

    private static readonly (string Key, decimal Width)[] HeldBackColumns =
        [(TrainingWords.Session, 25), (TrainingWords.Key, 25), (TrainingWords.Name, 30), (TrainingWords.Days, 20)];

    /// <summary>Writes a sheet. The same sheet gives the same text.</summary>
    /// <param name="print">The sheet with its names and restricted details.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <returns>The document, which is well-formed XML too. It is restricted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="print"/> is null.</exception>
    /// <exception cref="OverflowException">An amount or a total is too great to be kept to the minor unit of its currency.</exception>
    public static string Write(AllowancePrint print, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(print);
        var title = print.Title.For(language);
        var page = new PrintedPage(TrainingWords.Of(TrainingWords.Allowances, language), title, TrainingWords.TagFor(language), isLandscape: true, TrainingWords.Mark(language));
        page.Facts((TrainingWords.Of(TrainingWords.Course, language), title));
        foreach (var session in print.Lines.GroupBy(l => l.Line.Session))
        {
            page.Heading($"{TrainingWords.Of(TrainingWords.Session, language)} {session.Key}");
            page.Table(
                [.. Columns.Select(c => (c.Key == FormWords.Number ? FormWords.Of(c.Key, language) : TrainingWords.Of(c.Key, language), c.Width))],
                session.Select(l => Row(l, language)),
                isRoomy: true);
            page.Facts((TrainingWords.Of(TrainingWords.Total, language), AllowancePrint.Totals(session)));
            page.Signature(
                TrainingWords.Of(TrainingWords.Trainer, language),
                print.Signatory(session.First().Line.CertifiedBy, language),
                language,
                TrainingWords.Of(TrainingWords.Certificate, language));
        }

        if (print.HeldBack.Count > 0)
        {
            page.Heading(TrainingWords.Of(TrainingWords.HeldBack, language));
            page.Table([.. HeldBackColumns.Select(c => (TrainingWords.Of(c.Key, language), c.Width))], print.HeldBack.Select(l => HeldBackRow(l, language)), isRoomy: false);
        }

        page.Facts((TrainingWords.Of(TrainingWords.Total, language), AllowancePrint.Totals(print.Sheet.Totals)));
        page.Signature(FormWords.Of(FormWords.ApprovedBy, language), print.Signatory(print.Sheet.Approver, language), language);
        return page.Finish();
    }

    private static string?[] HeldBackRow(AllowancePrintLine line, string? language) =>
        [line.Line.Session.Value, line.Line.Person.Value, line.Name?.For(language), string.Join('\n', line.Line.Days.Select(FormCells.Day))];

    private static string?[] Row(AllowancePrintLine line, string? language) =>
    [
        ChartText.Number(line.Line.Serial),
        line.Name?.For(language),
        line.FatherName,
        line.IdentityNumber,
        line.Phone,
        line.AccountFor(language),
        string.Join('\n', line.Line.Days.Select(FormCells.Day).Prepend(ChartText.Number(line.Line.Days.Count))),
        line.Line.Rate.ToString(),
        line.Line.Amount.ToString(),
        null,
    ];
}
