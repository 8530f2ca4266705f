namespace ElectionCore.Planning;

/// <summary>Where what is recorded comes from. The default is <see cref="Recorded"/>.</summary>
public enum RecordStanding
{
    /// <summary>The institution itself records it.</summary>
    Recorded,

    /// <summary>It was published; the source names where.</summary>
    Published,

    /// <summary>It was made up to show how something looks, and never counts as a fact about an institution.</summary>
    Example,
}
