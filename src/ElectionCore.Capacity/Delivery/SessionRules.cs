namespace ElectionCore.Capacity;

/// <summary>What a session must be by its course, its room and its trainers.</summary>
internal sealed class SessionRules(DeliveryRecords records)
{
    private readonly Dictionary<(CourseCode, string), CourseVersion> _versions =
        records.Versions.DistinctBy(v => (v.Course, v.Version)).ToDictionary(v => (v.Course, v.Version));

    private readonly Dictionary<VenueCode, Venue> _venues = records.Venues.DistinctBy(v => v.Code).ToDictionary(v => v.Code);
    private readonly Dictionary<PersonRef, Trainer> _trainers = records.Trainers.DistinctBy(t => t.Person).ToDictionary(t => t.Person);
    private readonly ILookup<PersonRef, Credential> _credentials = records.Credentials.ToLookup(c => c.Holder);

    private readonly Dictionary<CredentialNumber, DateOnly> _revoked =
        records.Revocations.DistinctBy(r => r.Credential).ToDictionary(r => r.Credential, r => r.On);

    public IEnumerable<Diagnostic> Check(TrainingSession session)
    {
        if (!_versions.TryGetValue((session.Course, session.Version), out var version))
        {
            yield return CapacityDiagnostics.CourseVersionUnknown.At(session.Subject, ("session", session.Code), ("version", session.Version), ("course", session.Course));
        }
        else
        {
            if (session.Days.Count < version.Days)
            {
                yield return CapacityDiagnostics.SessionDaysShort.At(
                    session.Subject, ("session", session.Code), ("days", session.Days.Count), ("version", version.Version), ("course", version.Course), ("needed", version.Days));
            }

            if (version.ClassCap is { } cap && session.Capacity > cap)
            {
                yield return TooMany(session, "the course", cap);
            }
        }

        if (session.Venue is { } code && _venues.TryGetValue(code, out var venue))
        {
            if (session.Capacity > venue.Seats)
            {
                yield return TooMany(session, "the room", venue.Seats);
            }

            if (session.Room is { } room && room > venue.Rooms)
            {
                yield return CapacityDiagnostics.RoomBeyondVenue.At(session.Subject, ("session", session.Code), ("room", room), ("venue", venue.Code), ("rooms", venue.Rooms));
            }
        }

        foreach (var person in session.Trainers)
        {
            if (WhyUnfit(session, person) is { } why)
            {
                yield return CapacityDiagnostics.TrainerUnfit.At(session.Subject, ("trainer", person), ("session", session.Code), ("why", why));
            }
        }

        if (session.Group == SessionGroup.Women && session.Trainers.Count > 0 && !records.PermitsMenToTrainWomen
            && !session.Trainers.Any(t => _trainers.GetValueOrDefault(t)?.Sex == RecordedSex.Female))
        {
            yield return CapacityDiagnostics.NoWomanTrainer.At(session.Subject, ("session", session.Code));
        }
    }

    private static Diagnostic TooMany(TrainingSession session, string limit, int most) => CapacityDiagnostics.OverClassCap.At(
        session.Subject, ("session", session.Code), ("capacity", session.Capacity), ("limit", limit), ("most", most));

    private string? WhyUnfit(TrainingSession session, PersonRef person)
    {
        if (!_trainers.TryGetValue(person, out var trainer))
        {
            return "is not recorded as a trainer";
        }

        if (trainer.Courses.Count > 0 && !trainer.Courses.Contains(session.Course))
        {
            return $"does not train course {session.Course}";
        }

        if (session.Tier is { } tier && trainer.Tier >= tier)
        {
            return $"is of tier {trainer.Tier}, and those who are trained are of tier {tier}";
        }

        if (session.Language is { } language && trainer.Languages.Count > 0 && !trainer.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
        {
            return $"does not train in {language}";
        }

        return trainer.Requires is { } type && session.Days.FirstOrDefault(d => !IsHeld(person, type, d)) is var day && day != default
            ? $"holds no valid credential {type} on {day:O}"
            : null;
    }

    private bool IsHeld(PersonRef person, CredentialTypeCode type, DateOnly day) => _credentials[person].Any(c =>
        c.Type == type && c.IssuedOn <= day && !(c.LastDay < day) && !(_revoked.TryGetValue(c.Number, out var on) && on <= day));
}
