namespace ElectionCore.Capacity;

/// <summary>Whether a person is trained for a role, and which courses are missing.</summary>
/// <param name="State">Whether the person is; unknown when not enough is recorded.</param>
/// <param name="Lacking">The courses that are not finished, in the order of the role's profile.</param>
public readonly record struct PersonReadiness(CompletionState State, ValueList<CourseCode> Lacking)
{
    /// <summary>Says it in words.</summary>
    /// <returns>Such as <c>not finished: POLL-1</c>.</returns>
    public string ToText() => State switch
    {
        CompletionState.Finished => "trained",
        CompletionState.Partly => $"partly trained, not finished: {Lacking}",
        CompletionState.NotFinished => $"not finished: {Lacking}",
        _ => Lacking is { Count: > 0 } ? $"not enough is recorded of {Lacking}" : "the role has no profile",
    };
}
