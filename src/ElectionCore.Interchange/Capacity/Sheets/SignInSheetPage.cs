namespace ElectionCore.Interchange;

/// <summary>Writes a sign-in sheet as a page of HTML to be printed on A4 and signed.</summary>
/// <remarks>
/// The words are there in English, Arabic, Dari, Pashto and Urdu; another language gives English. The page needs no other file and runs
/// nothing. It is upright, its headings stand on each sheet of paper, and sheets are numbered. Where a session has more than four days, the
/// lines are there again for each further four, so that there is room to sign.
/// </remarks>
public static class SignInSheetPage
{
    private const int MostDays = 4;

    /// <summary>Writes a sheet. The same sheet gives the same text.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <returns>The document, which is well-formed XML too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    public static string Write(SignInSheet sheet, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var page = new PrintedPage(TrainingWords.Of(TrainingWords.SignIn, language), sheet.Session.Code.Value, TrainingWords.TagFor(language), isLandscape: false, mark: null);
        page.Facts(SignInCells.Head(sheet, language));
        var names = SignInCells.Columns(sheet, language);
        decimal[] widths = names.Length == 4 ? [7, 24, 20, 15] : [7, 26, 22];
        foreach (var days in sheet.Session.Days.Chunk(MostDays))
        {
            var rest = (100 - widths.Sum()) / days.Length;
            page.Table(
                [.. names.Zip(widths), .. days.Select(d => (SignInCells.DayHeading(d, language), rest))],
                SignInCells.Rows(sheet, language).Select(r => r.Concat(new string?[days.Length]).ToArray()),
                isRoomy: true);
        }

        return page.Finish();
    }
}
