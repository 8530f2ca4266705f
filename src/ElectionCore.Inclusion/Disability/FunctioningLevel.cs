namespace ElectionCore.Inclusion;

/// <summary>The greatest difficulty a person has in any domain, in three steps.</summary>
/// <remarks>
/// A split in three keeps people with some difficulty apart from both others; where few people were asked, none against any
/// is the sounder comparison.
/// </remarks>
public enum FunctioningLevel
{
    /// <summary>An answer that is missing decides it.</summary>
    Undetermined,

    /// <summary>No difficulty in any domain.</summary>
    None,

    /// <summary>Some difficulty in at least one domain, and nowhere more.</summary>
    Some,

    /// <summary>A lot of difficulty in at least one domain, or something the person cannot do at all.</summary>
    ALotOrMore,
}
