namespace ElectionCore.Inclusion;

/// <summary>Whether there is a number, and why there is none. Six different things; none of them is zero.</summary>
/// <remarks>The default is <see cref="Unknown"/>: what nobody has said anything about is not known.</remarks>
public enum ObservationState
{
    /// <summary>There is a number, but nobody knows it.</summary>
    Unknown,

    /// <summary>There is a number, and it is given.</summary>
    Value,

    /// <summary>Those who were asked did not say.</summary>
    Undisclosed,

    /// <summary>The question was never put.</summary>
    NotCollected,

    /// <summary>The number is known and held back, to protect people.</summary>
    Suppressed,

    /// <summary>There is nothing to count here, as men at a station for women.</summary>
    NotApplicable,
}
