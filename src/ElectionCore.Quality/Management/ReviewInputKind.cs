namespace ElectionCore.Quality;

/// <summary>What a management review has to look at, in own words after clause 9.3.2 of ISO 9001:2015.</summary>
public enum ReviewInputKind
{
    /// <summary>What became of the decisions of earlier reviews.</summary>
    EarlierDecisions,

    /// <summary>What changed inside and outside.</summary>
    Changes,

    /// <summary>What voters, parties and others say of the service.</summary>
    Satisfaction,

    /// <summary>How far objectives are reached.</summary>
    Objectives,

    /// <summary>How processes do, and whether what they deliver is as it should be.</summary>
    Processes,

    /// <summary>Nonconformities and corrective actions.</summary>
    CorrectiveActions,

    /// <summary>Results of audits.</summary>
    Audits,

    /// <summary>How suppliers do.</summary>
    Suppliers,

    /// <summary>Whether resources suffice.</summary>
    Resources,

    /// <summary>Whether what is done about risks and opportunities helps.</summary>
    Risks,

    /// <summary>What could be better.</summary>
    Improvement,
}
