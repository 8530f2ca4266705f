namespace ElectionCore.Capacity;

/// <summary>Trainers and rooms that are in two sessions on one day.</summary>
internal static class SessionClashes
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<TrainingSession> sessions)
    {
        var trainers = new Dictionary<(PersonRef, DateOnly), SessionCode>();
        var rooms = new Dictionary<(VenueCode, int, DateOnly), SessionCode>();
        foreach (var session in sessions.Where(s => s.Status != SessionStatus.Cancelled))
        {
            foreach (var day in session.Days)
            {
                foreach (var trainer in session.Trainers)
                {
                    if (!trainers.TryAdd((trainer, day), session.Code))
                    {
                        yield return CapacityDiagnostics.TrainerTwice.At(
                            (SubjectRef)trainer, ("trainer", trainer), ("first", trainers[(trainer, day)]), ("second", session.Code), ("day", day));
                    }
                }

                if (session is { Venue: { } venue, Room: { } room } && !rooms.TryAdd((venue, room, day), session.Code))
                {
                    yield return CapacityDiagnostics.RoomTwice.At(
                        (SubjectRef)venue, ("room", room), ("venue", venue), ("first", rooms[(venue, room, day)]), ("second", session.Code), ("day", day));
                }
            }
        }
    }
}
