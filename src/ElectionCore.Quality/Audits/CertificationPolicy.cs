namespace ElectionCore.Quality;

/// <summary>The rules by which the due dates of a certificate follow.</summary>
/// <remarks>
/// The values that are there at first follow what certification bodies publish of their practice under ISO/IEC 17021-1: the first surveillance
/// within 12 months of the decision, surveillance in each calendar year but that of recertification, a certificate of three years, majors of
/// stage 2 verified within 6 months. Lead times, and the time between the stages, are agreed with the body. Equality is on all parts.
/// </remarks>
public sealed record CertificationPolicy
{
    /// <summary>What is usual.</summary>
    public static CertificationPolicy Usual { get; } = new();

    /// <summary>Within how many months of the decision the first surveillance is held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int FirstSurveillanceMonths { get; init => field = Guard.AtLeast(value, 1); } = 12;

    /// <summary>Whether there is a surveillance in each calendar year between that of the decision and that of recertification.</summary>
    public bool IsSurveillanceYearly { get; init; } = true;

    /// <summary>How many months a certificate lasts whose last day is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int CertificateMonths { get; init => field = Guard.AtLeast(value, 1); } = 36;

    /// <summary>Whether a certificate stands only when the body that accredits approved it, also where that body is not named yet. Where a body is named, its approval is always needed.</summary>
    public bool IsApprovalNeeded { get; init; } = true;

    /// <summary>How many months before the last day recertification is to be held, so that both bodies can decide in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int RecertificationLeadMonths { get; init => field = Guard.AtLeast(value, 0); } = 3;

    /// <summary>How many months before its last day a window opens, of the first surveillance and of recertification.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.</exception>
    public int WindowMonths { get; init => field = Guard.AtLeast(value, 0); } = 3;

    /// <summary>Within how many months of the closing of stage 1 stage 2 is held; otherwise stage 1 is repeated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Stage2Months { get; init => field = Guard.AtLeast(value, 1); } = 6;

    /// <summary>Within how many months of the closing of stage 2 its majors are verified; otherwise stage 2 is repeated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MajorMonths { get; init => field = Guard.AtLeast(value, 1); } = 6;
}
