namespace ElectionCore.Planning;

/// <summary>How far an element, a level, a unit, a place or the whole plan has come.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ProgressRow
{
    /// <summary>What it is of: <c>plan</c>, <c>plan-element</c>, <c>plan-level</c>, <c>unit</c> or <c>place</c>; the default value where no unit is named.</summary>
    public SubjectRef Subject { get; init; }

    /// <summary>Its title, or null for units and places, whose names are kept elsewhere.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The number it bears in the printed plan, or null.</summary>
    public string? Number { get; init; }

    /// <summary>How deep an element lies, from 0 at the top; 0 for all others.</summary>
    public int Depth { get; init; }

    /// <summary>The progress.</summary>
    public required Progress Progress { get; init; }

    /// <summary>The share that the institution says of this element itself, apart from what is computed; null when it says none.</summary>
    public Progress? SelfReported { get; init; }

    /// <summary>How much of its time has passed; null for levels, units and places, and where its days are not known.</summary>
    public TimeElapsed? Time { get; init; }
}
