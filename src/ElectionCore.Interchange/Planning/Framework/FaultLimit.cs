namespace ElectionCore.Interchange;

/// <summary>Ends the collecting of faults where a file has nothing but faults.</summary>
internal static class FaultLimit
{
    /// <summary>Whether there are so many findings that no more are collected. That it is so is added once.</summary>
    public static bool IsReached(List<Diagnostic> findings)
    {
        if (findings.Count < PlanningDocument.MaximumFaults)
        {
            return false;
        }

        if (!findings.Exists(f => f.Descriptor == InterchangeDiagnostics.TooManyFaults))
        {
            findings.Add(InterchangeDiagnostics.TooManyFaults.At(findings[^1].Place, ("count", findings.Count)));
        }

        return true;
    }
}
