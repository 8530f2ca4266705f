namespace ElectionCore.Planning;

/// <summary>How an activity depends on another. The default is <see cref="FinishToStart"/>.</summary>
public enum DependencyKind
{
    /// <summary>It starts when the other has finished.</summary>
    FinishToStart,

    /// <summary>It starts when the other has started.</summary>
    StartToStart,

    /// <summary>It finishes when the other has finished.</summary>
    FinishToFinish,

    /// <summary>It finishes when the other has started.</summary>
    StartToFinish,
}
