namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A record of training has a property that is not known.</summary>
    public static readonly DiagnosticDescriptor RecordPropertyUnknown = new(
        "INT0391", DiagnosticSeverity.Error, "The property {property} is not known among {record}. Known are: {known}.",
        "Usually a misspelt name. Identity numbers, addresses and telephones are never taken.");

    /// <summary>A list gives the posts of a role at a station twice.</summary>
    public static readonly DiagnosticDescriptor StationPostsTwice = new(
        "INT0392", DiagnosticSeverity.Error, "The posts of this role at this station are given {where} already.",
        "Each role stands once for each station, with all its posts.");
}
