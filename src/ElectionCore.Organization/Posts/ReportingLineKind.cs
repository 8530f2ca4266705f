namespace ElectionCore.Organization;

/// <summary>The weight of a reporting line. The default is <see cref="Solid"/>.</summary>
public enum ReportingLineKind
{
    /// <summary>The line of command: a post has at most one at any time.</summary>
    Solid,

    /// <summary>A functional line beside the line of command: a post may have several.</summary>
    Dotted,
}
