namespace ElectionCore.Inclusion;

/// <summary>Lets people be counted by disability only with a policy.</summary>
internal static class DisabilityGate
{
    /// <summary>Refuses a policy that is not for counting by disability.</summary>
    public static void Require(SensitivityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var dimension = StandardDimensions.Disability;
        if (policy.Dimension != dimension.Code)
        {
            throw new RuleViolationException(InclusionDiagnostics.PolicyMissing.At(dimension.Subject, ("dimension", dimension.Code)));
        }
    }
}
