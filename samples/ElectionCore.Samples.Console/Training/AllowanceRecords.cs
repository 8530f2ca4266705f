using ElectionCore.Capacity;

namespace ElectionCore.Samples;

/// <summary>The sessions that are paid for, who was there, and what that is held against.</summary>
/// <param name="Sessions">The sessions.</param>
/// <param name="Attendance">The attendance at all sessions on record.</param>
/// <param name="People">The people on record.</param>
/// <param name="Checks">The rosters, the other sessions, and who is known.</param>
internal sealed record AllowanceRecords(
    IReadOnlyList<TrainingSession> Sessions, IReadOnlyList<Attendance> Attendance, IReadOnlyList<Trainee> People, AllowanceChecks Checks)
{
    /// <summary>The entries of the sessions that are paid for.</summary>
    public int Entries { get; } = CountOf(Sessions.Select(s => s.Code).ToHashSet(), Attendance);

    public static async Task<AllowanceRecords> ReadAsync(
        CapacityRegister register, DateOnly asOf, SessionCode? session, PlaceCode? place, IReadOnlyCollection<PaidDay> paid, CancellationToken cancellationToken)
    {
        var sessions = (await AllAsync<TrainingSession>()).ToLookup(s => (session is null || s.Code == session) && (place is null || s.Place == place));
        var attendance = await AllAsync<Attendance>();
        var people = await AllAsync<Trainee>();
        var trainers = await AllAsync<Trainer>();
        return new([.. sessions[true]], [.. attendance.Where(a => a.Day <= asOf)], people, new()
        {
            Known = people.Select(p => p.Person).Concat(trainers.Select(t => t.Person)).ToHashSet(),
            Enrolments = await AllAsync<Enrolment>(),
            Elsewhere = [.. sessions[false]],
            Paid = paid,
            Versions = await AllAsync<CourseVersion>(),
            Venues = await AllAsync<Venue>(),
        });

        async Task<List<T>> AllAsync<T>()
            where T : class, IFactState =>
            await register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    private static int CountOf(HashSet<SessionCode> sessions, IEnumerable<Attendance> attendance) => attendance.Count(a => sessions.Contains(a.Session));
}
