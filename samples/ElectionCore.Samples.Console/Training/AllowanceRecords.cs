using ElectionCore.Capacity;

namespace ElectionCore.Samples;

/// <summary>The sessions that are paid for, and who was there.</summary>
/// <param name="Sessions">The sessions.</param>
/// <param name="Attendance">The attendance at them.</param>
internal sealed record AllowanceRecords(IReadOnlyList<TrainingSession> Sessions, IReadOnlyList<Attendance> Attendance)
{
    public static async Task<AllowanceRecords> ReadAsync(
        CapacityRegister register, DateOnly asOf, SessionCode? session, PlaceCode? place, CancellationToken cancellationToken)
    {
        SubjectRef? about = session is { } code ? code : null;
        var sessions = await register.ReadAsync<TrainingSession>(asOf, cancellationToken: cancellationToken)
            .Where(s => (session is null || s.Code == session) && (place is null || s.Place == place)).ToListAsync(cancellationToken);
        var codes = sessions.Select(s => s.Code).ToHashSet();
        var attendance = await register.ReadAsync<Attendance>(asOf, about, cancellationToken: cancellationToken)
            .Where(a => codes.Contains(a.Session) && a.Day <= asOf).ToListAsync(cancellationToken);
        return new(sessions, attendance);
    }
}
