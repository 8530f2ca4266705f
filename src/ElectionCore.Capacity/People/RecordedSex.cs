namespace ElectionCore.Capacity;

/// <summary>What is recorded as a person's sex. The default is <see cref="Unknown"/>, which is counted as unknown and as nothing else.</summary>
public enum RecordedSex
{
    /// <summary>Nothing is recorded.</summary>
    Unknown,

    /// <summary>A woman.</summary>
    Female,

    /// <summary>A man.</summary>
    Male,

    /// <summary>Another entry, such as X.</summary>
    Another,
}
