namespace ElectionCore.Organization;

/// <summary>
/// How the body that runs elections stands to the executive, in the three models of International IDEA's Electoral
/// Management Design. The default is <see cref="Unknown"/>.
/// </summary>
public enum InstitutionModel
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Independent of the executive, with its own budget and staff.</summary>
    Independent,

    /// <summary>Elections are run by the executive, through a ministry or local authorities.</summary>
    Governmental,

    /// <summary>Two bodies: an independent one that sets policy or supervises, and a governmental one that carries out.</summary>
    Mixed,
}
