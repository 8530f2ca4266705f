namespace ElectionCore.Inclusion;

/// <summary>On which side of the limit the condition of a threshold is met. Whether the limit itself belongs to it matters.</summary>
public enum ThresholdComparator
{
    /// <summary>Less than the limit; a value at the limit does not meet it.</summary>
    Below,

    /// <summary>The limit or less.</summary>
    AtOrBelow,

    /// <summary>More than the limit; a value at the limit does not meet it.</summary>
    Above,

    /// <summary>The limit or more.</summary>
    AtLeast,
}
