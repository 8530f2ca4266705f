namespace ElectionCore;

/// <summary>The direction in which a text is written. The default is <see cref="LeftToRight"/>.</summary>
public enum TextDirection
{
    /// <summary>From left to right, as English or Hindi.</summary>
    LeftToRight,

    /// <summary>From right to left, as Arabic, Dari or Urdu.</summary>
    RightToLeft,
}
