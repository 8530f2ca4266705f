namespace ElectionCore.Interchange;

/// <summary>Writes the roster of stations as a page of HTML to be printed on A4.</summary>
/// <remarks>
/// Each station has its people and their number by recorded sex; people in reserve are counted apart. The words are there in English,
/// Arabic, Dari, Pashto and Urdu; another language gives English. The page needs no other file and runs nothing.
/// </remarks>
public static class StaffRosterPage
{
    private static readonly decimal[] Widths = [7, 18, 15, 27, 24, 9];

    /// <summary>Writes a roster. The same roster gives the same text.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <returns>The document, which is well-formed XML too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> is null.</exception>
    public static string Write(StaffRoster roster, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var page = new PrintedPage(TrainingWords.Of(TrainingWords.Roster, language), FormCells.Day(roster.On), TrainingWords.TagFor(language), isLandscape: false, mark: null);
        page.Facts((FormWords.Of(FormWords.Date, language), FormCells.Day(roster.On)));
        var columns = StaffRosterCells.Columns(language).Zip(Widths).ToList();
        foreach (var station in roster.Stations)
        {
            page.Heading($"{TrainingWords.Of(TrainingWords.Station, language)} {station.Station}");
            page.Table(columns, station.Lines.Select(l => StaffRosterCells.Row(station, l, language)), isRoomy: false);
            Count(page, station.Posted, station.Reserve, language);
        }

        page.Heading(TrainingWords.Of(TrainingWords.AllStations, language));
        Count(page, roster.Posted, roster.Reserve, language);
        return page.Finish();
    }

    private static void Count(PrintedPage page, StaffCounts posted, StaffCounts reserve, string? language) =>
        page.Facts([.. StaffRosterCells.Counts(posted, reserve, language).Select(c => (c.Label, (string?)ChartText.Number(c.Count)))]);
}
