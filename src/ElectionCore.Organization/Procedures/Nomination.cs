namespace ElectionCore.Organization;

/// <summary>A list of people proposed for a post, and what became of it.</summary>
/// <remarks>
/// Transitions give a new state, to be recorded from the day they took effect. Whether the list obeys the post's
/// <see cref="AppointmentProcedure"/> is reported by the check, since lists that do not are history too.
/// Equality is on all parts.
/// </remarks>
public sealed record Nomination : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required NominationCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The post to be filled.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode Post { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Who is proposed, in the order of the list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<PersonRef> Nominees { get; init => field = Guard.NotNull(value); }

    /// <summary>How far it has come.</summary>
    public NominationStatus Status { get; init; }

    /// <summary>Who was appointed, or null.</summary>
    public PersonRef? Appointed { get; init; }

    /// <summary>The letter of proposal, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => SubjectOf(Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        Organization.Post.SubjectOf(Post),
        .. Nominees.Select(SubjectRef.FromPersonRef),
        .. Appointed is { } person ? [person] : Array.Empty<SubjectRef>(),
    ];

    /// <summary>The appointer chooses one of the nominees.</summary>
    /// <param name="person">The one chosen.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="RuleViolationException">
    /// The nomination has been decided already (<c>ORG0051</c>) or the person is not a nominee (<c>ORG0017</c>).
    /// </exception>
    public Nomination Appoint(PersonRef person)
    {
        RequireOpen();
        return Nominees.Contains(person)
            ? this with { Status = NominationStatus.Appointed, Appointed = person }
            : throw new RuleViolationException(OrganizationDiagnostics.AppointeeNotNominated.At(
                Subject, ("person", person), ("nomination", Code), ("post", Post)));
    }

    /// <summary>The appointer sends the list back.</summary>
    /// <returns>The new state.</returns>
    /// <exception cref="RuleViolationException">The nomination has been decided already (<c>ORG0051</c>).</exception>
    public Nomination Return()
    {
        RequireOpen();
        return this with { Status = NominationStatus.Returned };
    }

    /// <summary>The nominator withdraws the list.</summary>
    /// <returns>The new state.</returns>
    /// <exception cref="RuleViolationException">The nomination has been decided already (<c>ORG0051</c>).</exception>
    public Nomination Withdraw()
    {
        RequireOpen();
        return this with { Status = NominationStatus.Withdrawn };
    }

    internal static SubjectRef SubjectOf(NominationCode nomination) => new("nomination", nomination.Value);

    private void RequireOpen()
    {
        if (Status != NominationStatus.Proposed)
        {
            throw new RuleViolationException(OrganizationDiagnostics.NominationDecided.At(
                Subject, ("nomination", Code), ("status", Status)));
        }
    }
}
