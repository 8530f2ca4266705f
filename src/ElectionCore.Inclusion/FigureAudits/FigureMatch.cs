namespace ElectionCore.Inclusion;

/// <summary>How a published figure compares with what its own table gives.</summary>
public enum FigureMatch
{
    /// <summary>The printed figure is the exact value.</summary>
    Exact,

    /// <summary>The printed figure is the exact value, rounded.</summary>
    Rounded,

    /// <summary>The printed figure is the exact value with digits cut off: 52.58 printed as 52.5.</summary>
    Truncated,

    /// <summary>The printed percentage is that of another base than the stated one.</summary>
    AnotherBase,

    /// <summary>Two digits of a printed figure changed places.</summary>
    TransposedDigits,

    /// <summary>One digit of a printed figure is another.</summary>
    DigitChanged,

    /// <summary>Nothing of this explains the printed figure.</summary>
    NotReproduced,

    /// <summary>A figure that is needed is not printed, or not known. Nothing is said.</summary>
    Missing,
}
