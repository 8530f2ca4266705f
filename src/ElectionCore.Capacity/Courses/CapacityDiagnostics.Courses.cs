namespace ElectionCore.Capacity;

public static partial class CapacityDiagnostics
{
    /// <summary>A file is no training material on record.</summary>
    public static readonly DiagnosticDescriptor MaterialUnknown = new(
        "CAP0169", DiagnosticSeverity.Error,
        "This file is none of the {known} editions of training material whose SHA-256 is on record; of {unknown} others it is not known. Its own is {hash}.",
        "It was changed, is another edition, or was never recorded. Do not teach by it before that is known.");
}
