namespace ElectionCore.Planning;

/// <summary>The highest level of law that must change. The default is <see cref="Unknown"/>.</summary>
public enum LegalChange
{
    /// <summary>Nobody said.</summary>
    Unknown,

    /// <summary>None: practice is enough.</summary>
    None,

    /// <summary>Regulations, rules or instructions.</summary>
    Regulation,

    /// <summary>An act of parliament.</summary>
    PrimaryLaw,

    /// <summary>The constitution.</summary>
    Constitution,
}
