namespace ElectionCore.Inclusion;

/// <summary>The diagnostics of this module. Codes begin with <c>INC</c>.</summary>
public static partial class InclusionDiagnostics;
