namespace ElectionCore.Planning;

/// <summary>What became of the help that was offered. It is never rated as implemented.</summary>
/// <param name="Offered">How many offers there are, each with all that it repeats or takes the place of counted once.</param>
/// <param name="TakenUp">How many were accepted, at least in part, or are carried out by an element of a plan.</param>
/// <param name="Declined">How many of the others were rejected.</param>
/// <param name="NoLongerApplicable">How many of the rest do not apply any more.</param>
public sealed record AssistanceCounts(int Offered, int TakenUp, int Declined, int NoLongerApplicable)
{
    /// <summary>How many wait for a decision.</summary>
    public int Open => Offered - TakenUp - Declined - NoLongerApplicable;
}
