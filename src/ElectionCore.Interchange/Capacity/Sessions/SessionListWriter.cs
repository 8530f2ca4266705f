using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes sessions as CSV, one row for each, for those who hire rooms and send trainers.</summary>
/// <remarks>
/// Days and trainers are parted by semicolons. No text is run as a formula: one that begins as a formula does has an apostrophe before
/// it. To take sessions in again, write them with <see cref="TrainingJson"/>.
/// </remarks>
public static class SessionListWriter
{
    private static readonly string[] Columns =
    [
        "session", "course", "version", "place", "venue", "room", "days", "capacity", "group", "language", "role", "tier", "trainers", "plan", "status",
    ];

    /// <summary>Writes sessions. The same sessions give the same bytes.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="sessions">The sessions, written in this order. They are gone through once.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="sessions"/> is null.</exception>
    public static Task WriteCsvAsync(Stream stream, IEnumerable<TrainingSession> sessions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sessions);
        return CsvTable.WriteAsync(stream, Columns, sessions.Select(Row), cancellationToken);
    }

    private static IEnumerable<string?> Row(TrainingSession session)
    {
        string?[] cells =
        [
            session.Code.Value,
            session.Course.Value,
            session.Version,
            session.Place.Value,
            session.Venue?.Value,
            session.Room is { } room ? ChartText.Number(room) : null,
            string.Join(';', session.Days.Select(FormCells.Day)),
            ChartText.Number(session.Capacity),
            Words.Of(session.Group),
            session.Language,
            session.Role?.Value,
            session.Tier is { } tier ? ChartText.Number(tier) : null,
            string.Join(';', session.Trainers),
            session.Plan?.Value,
            Words.Of(session.Status),
        ];
        return cells.Select(FormulaGuard.Write);
    }
}
