using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>The sheet on which the participants of a session sign or leave a thumbprint on each of its days.</summary>
/// <remarks>
/// It has names and fathers' names. It has no place for identity numbers, telephones, addresses or photographs, for nobody. Equality is on
/// all parts.
/// </remarks>
public sealed record SignInSheet
{
    /// <summary>The session.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required TrainingSession Session { get; init => field = Guard.NotNull(value); }

    /// <summary>The title of the course.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Course { get; init => field = Guard.NotNull(value); }

    /// <summary>The name of the place; null for its code.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>The name of the venue; null for its code, where the session has one.</summary>
    public LocalizedText? Venue { get; init; }

    /// <summary>The names of the trainers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<LocalizedText> Trainers { get; init => field = Guard.NotNull(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>The participants.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<SignInLine> Lines { get; init => field = Guard.NotNull(value); } = ValueList<SignInLine>.Empty;

    /// <summary>The number of empty lines at the end, for those who come without being enrolled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1,000.</exception>
    public int EmptyLines { get; init => field = Guard.Between(value, 0, 1000); }

    /// <summary>Makes the sheet of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="course">The title of the course.</param>
    /// <param name="participants">Who is to sign, in the order of the sheet; whoever is there twice has one line.</param>
    /// <param name="known">The people who are known, trainers too.</param>
    /// <param name="duties">The duties that the participants are trained for, or null when they are not to be shown.</param>
    /// <returns>The sheet. A person without a known name has a line without a name.</returns>
    /// <exception cref="ArgumentNullException">An argument but the last is null.</exception>
    public static SignInSheet Of(
        TrainingSession session, LocalizedText course, IEnumerable<PersonRef> participants, IEnumerable<Trainee> known, IEnumerable<Duty>? duties = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(known);
        var people = known.DistinctBy(t => t.Person).ToDictionary(t => t.Person);
        var posted = (duties ?? []).ToLookup(d => d.Person);
        return new()
        {
            Session = session,
            Course = course,
            Trainers = [.. session.Trainers.Select(t => people.GetValueOrDefault(t)?.Name).OfType<LocalizedText>()],
            Lines =
            [
                .. participants.Distinct().Select((p, i) => new SignInLine(
                    i + 1, people.GetValueOrDefault(p)?.Name, people.GetValueOrDefault(p)?.FatherName,
                    DutyOf(posted[p].Where(d => !d.IsReserve)), DutyOf(posted[p].Where(d => d.IsReserve)))),
            ],
        };
    }

    private static string? DutyOf(IEnumerable<Duty> duties)
    {
        var texts = duties.OrderBy(d => d.Code).Select(d => $"{d.Station} {d.Role}").Distinct(StringComparer.Ordinal);
        return string.Join("; ", texts) is { Length: > 0 } text ? text : null;
    }
}
