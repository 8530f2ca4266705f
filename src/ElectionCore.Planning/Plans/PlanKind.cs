namespace ElectionCore.Planning;

/// <summary>What a plan is for. The default is <see cref="Strategic"/>.</summary>
public enum PlanKind
{
    /// <summary>Where the institution wants to be in some years.</summary>
    Strategic,

    /// <summary>What is done this year, by whom, to get there.</summary>
    Operational,

    /// <summary>What it costs and who pays.</summary>
    Financial,

    /// <summary>What a partner supports.</summary>
    PartnerProgramme,
}
