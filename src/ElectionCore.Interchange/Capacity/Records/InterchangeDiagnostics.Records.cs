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

    /// <summary>A list gives a station another place or group than before.</summary>
    public static readonly DiagnosticDescriptor StationElsewhere = new(
        "INT0393", DiagnosticSeverity.Error, "The station is under another place, or for another group, {where}.",
        "A station is counted under one place, and it is for women, for men or for both.");

    /// <summary>A record within a record does not say of which kind it is.</summary>
    public static readonly DiagnosticDescriptor RecordKindMissing = new(
        "INT0394", DiagnosticSeverity.Error, "Something within this record of {record} has no kind, or one that is not known.",
        "A condition of a credential is of the kind holds, finished, attended, facilitated or assessed.");
}
