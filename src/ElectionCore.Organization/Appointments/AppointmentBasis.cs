namespace ElectionCore.Organization;

/// <summary>On what footing somebody holds a post. The default is <see cref="Substantive"/>.</summary>
public enum AppointmentBasis
{
    /// <summary>The regular holder.</summary>
    Substantive,

    /// <summary>Stands in while the post is vacant or its holder absent.</summary>
    Acting,

    /// <summary>Holds it beside a substantive post of their own, without a regular appointment to it.</summary>
    AdditionalCharge,

    /// <summary>Lent by another body.</summary>
    Secondment,

    /// <summary>For a limited time, such as an election period.</summary>
    Temporary,
}
