namespace ElectionCore.Inclusion;

/// <summary>What a reading of a legal threshold divides by what.</summary>
public enum ThresholdMeasure
{
    /// <summary>The votes of the group over all votes polled.</summary>
    ShareOfVotes,

    /// <summary>The votes of the group over the members of the group who are registered.</summary>
    TurnoutOfGroup,

    /// <summary>The others on the roll less the group, over both together: the gap in points of the roll.</summary>
    GapOfRegistered,

    /// <summary>The others on the roll less the group, over the others: by how much the group is behind them.</summary>
    GapRelativeToOthers,

    /// <summary>The candidates of the group over all candidates of the party, or of whatever the rule is about.</summary>
    ShareOfCandidates,
}
