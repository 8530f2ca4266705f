namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A record of a cascade that cannot be as it stands.</summary>
    public static readonly DiagnosticDescriptor CascadeRecordUnsound = new(
        "INT0390", DiagnosticSeverity.Error, "{what} cannot be so: {reason}",
        "The values are each of their kind, but not together. See the description of the document.");
}
