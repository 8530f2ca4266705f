namespace ElectionCore.Inclusion;

/// <summary>A rule evaluated under all its readings for one constituency, party or other scope.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ThresholdEvaluation
{
    /// <summary>The rule.</summary>
    public required ThresholdRule Rule { get; init; }

    /// <summary>The counts.</summary>
    public required ThresholdInput Input { get; init; }

    /// <summary>A finding for each reading, in the order of the rule.</summary>
    public required ValueList<ThresholdFinding> Findings { get; init; }

    /// <summary>
    /// What is to be reported: a warning when the condition of a checked rule is met under its declared reading; otherwise
    /// information on conditions that are met under another reading, or whose rule was not checked, and on what cannot be
    /// decided.
    /// </summary>
    public required ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the findings may go into public reports: the text of the rule was checked.</summary>
    public bool IsPublishable => Rule.IsPublishable;
}
