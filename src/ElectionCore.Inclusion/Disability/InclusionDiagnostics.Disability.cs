namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Responses to first and to second cannot be counted together.</summary>
    public static readonly DiagnosticDescriptor FunctioningInstrumentsMixed = new(
        "INC0150", DiagnosticSeverity.Error,
        "Responses to {first} and to {second} cannot be counted together.",
        "A set with fewer domains finds fewer people. Count the responses to each version by themselves.");
}
