namespace ElectionCore.Inclusion;

/// <summary>Whether a measure describes a moment or what happened in a time.</summary>
public enum MeasureKind
{
    /// <summary>How many there are on a day, such as voters on the roll. Two days are never added.</summary>
    Stock,

    /// <summary>How many there were in a time, such as people trained. Times that follow each other are added.</summary>
    Flow,
}
