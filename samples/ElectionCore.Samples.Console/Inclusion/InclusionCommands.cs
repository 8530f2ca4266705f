using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>inclusion</c>: who is counted and who is missing.</summary>
internal static class InclusionCommands
{
    public static CommandGroup Group { get; } = new(
        "inclusion",
        "Who is on the roll, who votes and who is missing.",
        GapsVerb.Create, ThresholdVerb.Create, IntervalVerb.Create, DisabilityVerb.Create, AuditVerb.Create, DatasetExportVerb.Create);
}
