namespace ElectionCore.Planning;

/// <summary>A dependency between two activities by their numbers: the second waits for the first.</summary>
internal readonly record struct ActivityLink(int Before, int After, DependencyKind Kind, int Lag)
{
    /// <summary>Whether it is the end of the first that is waited for, and not its start.</summary>
    public bool FromEnd => Kind is DependencyKind.FinishToStart or DependencyKind.FinishToFinish;

    /// <summary>Whether it is the start of the second that waits, and not its end.</summary>
    public bool ToStart => Kind is DependencyKind.FinishToStart or DependencyKind.StartToStart;
}
