namespace ElectionCore.Capacity;

/// <summary>That a person facilitated an activity on a day, and for how long: one line of the person's log.</summary>
/// <remarks>What is null is not known, which is not the same as none. Equality is on all parts.</remarks>
public sealed record FacilitationRecord : IFactState
{
    /// <summary>The person who facilitated.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The activity, such as a workshop, by its code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Activity { get; init => field = CodeFormat.Require(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The minutes facilitated on that day, or null when that was not recorded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1,440.</exception>
    public int? Minutes { get; init => field = value is { } minutes ? Guard.Between(minutes, 0, 1440) : null; }

    /// <summary>What kind of activity it was, such as module-workshop; or null when that is not known.</summary>
    public string? Category { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The programme, such as BRIDGE; or null when that is not known.</summary>
    public string? Programme { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether it was under supervision, or null when that is not known.</summary>
    public bool? IsSupervised { get; init; }

    /// <summary>Who supervised, or null.</summary>
    public PersonRef? Supervisor { get; init; }

    /// <summary>The session of a course that it was, or null.</summary>
    public SessionCode? Session { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Person}\t{Activity}\t{On:O}";

    /// <inheritdoc/>
    public SubjectRef Subject => Person;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            yield return Person;
            if (Supervisor is { } supervisor)
            {
                yield return supervisor;
            }

            if (Session is { } session)
            {
                yield return session;
            }
        }
    }
}
