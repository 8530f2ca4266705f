namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>There are more group at to (after) than at from before it (before).</summary>
    public static readonly DiagnosticDescriptor PipelineGrows = new(
        "INC0160", DiagnosticSeverity.Warning,
        "There are more {group} at {to} ({after}) than at {from} before it ({before}).",
        "A roll above the number of identity cards is a finding about one of them. The numbers stay as they are.");

    /// <summary>There is no count of group at stage: state.</summary>
    public static readonly DiagnosticDescriptor PipelineGap = new(
        "INC0161", DiagnosticSeverity.Information,
        "There is no count of {group} at {stage}: {state}.",
        "The steps to and from this stage, and the shares at it, are missing too. Nothing is filled in.");

    /// <summary>The count of group at stage stands in for one that was not taken.</summary>
    public static readonly DiagnosticDescriptor PipelineStandsIn = new(
        "INC0162", DiagnosticSeverity.Warning,
        "The count of {group} at {stage} stands in for one that was not taken.",
        "The steps to and from this stage are proxies. Say so wherever they are shown.");

    /// <summary>The count of group at stage comes from coverage of the units.</summary>
    public static readonly DiagnosticDescriptor PipelineIncomplete = new(
        "INC0163", DiagnosticSeverity.Warning,
        "The count of {group} at {stage} comes from {coverage} of the units.",
        "People of the units that did not report look as if they were lost on the way.");
}
