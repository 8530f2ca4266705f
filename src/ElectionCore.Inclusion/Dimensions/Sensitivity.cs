namespace ElectionCore.Inclusion;

/// <summary>Whether people can come to harm when it is known of them where they stand in a dimension.</summary>
/// <remarks>The default is <see cref="Sensitive"/>: what nobody has thought about is not given out.</remarks>
public enum Sensitivity
{
    /// <summary>Counting by it needs a policy: religion, ethnicity, disability, gender identity, displacement.</summary>
    Sensitive,

    /// <summary>Counting by it needs none: place, age, sex as recorded.</summary>
    Ordinary,
}
