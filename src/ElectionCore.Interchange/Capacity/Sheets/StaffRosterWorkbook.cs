namespace ElectionCore.Interchange;

/// <summary>Writes the roster of stations as a workbook (xlsx).</summary>
/// <remarks>The sheet Roster has a row for each person; the sheet Counts has a row for each station, and one for all of them.</remarks>
public static class StaffRosterWorkbook
{
    /// <summary>Writes a roster. The same roster gives the same bytes.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="language">The language as a BCP 47 tag, or null for English.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roster"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="RuleViolationException">There is more than a workbook holds. Nothing is written.</exception>
    public static Task WriteAsync(StaffRoster roster, Stream stream, string? language = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(stream);
        var rows = roster.Stations.SelectMany(s => s.Lines.Select(l => StaffRosterCells.Row(s, l, language).ToArray<object?>()));
        var counts = roster.Stations.Select(s => CountRow(s.Station.Value, s.Posted, s.Reserve))
            .Append(CountRow(TrainingWords.Of(TrainingWords.AllStations, language), roster.Posted, roster.Reserve));
        string[] headings =
            [TrainingWords.Of(TrainingWords.Station, language), .. StaffRosterCells.Counts(default, default, language).Select(c => c.Label)];
        return TrainingWorkbook.WriteAsync(
            [new("Roster", StaffRosterCells.Columns(language), [.. rows], Fixed: 2), new("Counts", headings, [.. counts])], stream, language, cancellationToken);
    }

    private static object?[] CountRow(string name, StaffCounts posted, StaffCounts reserve) =>
        [name, .. StaffRosterCells.Counts(posted, reserve, language: null).Select(c => (object?)(decimal)c.Count)];
}
