namespace ElectionCore.Planning;

/// <summary>What a number behind a progress is. The default is <see cref="Baseline"/>.</summary>
public enum ProgressInputKind
{
    /// <summary>Where it stood at the start.</summary>
    Baseline,

    /// <summary>What shall be reached.</summary>
    Target,

    /// <summary>What was reached.</summary>
    Actual,

    /// <summary>What somebody says is done.</summary>
    SelfReport,
}
