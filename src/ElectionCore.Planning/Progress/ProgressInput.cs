namespace ElectionCore.Planning;

/// <summary>A number that a progress was computed from, by which it can be traced.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The number; for a milestone 1 or 0, for an answer its place on the scale from 1.</param>
/// <param name="Text">The value as it was given, such as <c>3/4</c>, or as it was added up.</param>
/// <param name="Of">The day, the period or periods it is of, or who says it; null when none is known.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ProgressInput(ProgressInputKind Kind, WideRatio Value, string Text, string? Of = null)
{
    /// <summary>Writes the input.</summary>
    /// <returns>Such as <c>target 50 (2021-H1)</c>.</returns>
    public override string ToString() => Words.Plain(Kind) + " " + Text + (Of is null ? "" : $" ({Of})");
}
