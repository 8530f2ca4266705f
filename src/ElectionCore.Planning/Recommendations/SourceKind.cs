namespace ElectionCore.Planning;

/// <summary>What a recommendation comes out of. The default is <see cref="ObservationMission"/>.</summary>
public enum SourceKind
{
    /// <summary>A mission that observed an election.</summary>
    ObservationMission,

    /// <summary>A mission that asked what an institution needs.</summary>
    NeedsAssessment,

    /// <summary>A review after an election by the institution itself.</summary>
    PostElectionReview,

    /// <summary>An evaluation of a programme.</summary>
    Evaluation,

    /// <summary>Something else, such as a report of a parliament.</summary>
    Other,
}
