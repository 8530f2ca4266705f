namespace ElectionCore.Capacity;

/// <summary>What an observer saw of one point of a checklist. The default is <see cref="NotSeen"/>, which counts for nothing.</summary>
public enum PracticeResult
{
    /// <summary>The observer did not see it.</summary>
    NotSeen,

    /// <summary>It was done as taught.</summary>
    Met,

    /// <summary>It was not.</summary>
    NotMet,
}
