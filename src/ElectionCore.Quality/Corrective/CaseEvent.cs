namespace ElectionCore.Quality;

/// <summary>One step of a corrective action: what was done, when and by whom.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CaseEvent
{
    /// <summary>What was done.</summary>
    public required CaseStep Step { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who did it.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PersonRef By { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What there is to say, or null.</summary>
    public string? Text { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The cause, where it was found.</summary>
    public CauseAnalysis? Cause { get; init; }

    /// <summary>The actions, where they were planned.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<PlannedAction> Actions { get; init => field = Guard.NotNull(value); } = ValueList<PlannedAction>.Empty;

    /// <summary>The code of the action that was done, or null.</summary>
    public string? Action { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The evidence.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<EvidenceCode> Evidence { get; init => field = Guard.NotNull(value); } = ValueList<EvidenceCode>.Empty;
}
