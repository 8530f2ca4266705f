namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>The same people twice.</summary>
    public static readonly DiagnosticDescriptor HomeTwice = new(
        "INT0349", DiagnosticSeverity.Error, "The people of this role and group at this place are given {where} already.",
        "Each role and group stands once for each place, with all its people.");

    /// <summary>One place at two points.</summary>
    public static readonly DiagnosticDescriptor HomeElsewhere = new(
        "INT0398", DiagnosticSeverity.Error, "The place has other coordinates, or another district, {where}.",
        "A place is at one point. Give two places two codes.");

    /// <summary>Restricted details of one person twice.</summary>
    public static readonly DiagnosticDescriptor RestrictedTwice = new(
        "INT0399", DiagnosticSeverity.Error, "Details of this person stand {where} already.",
        "It cannot be known which of the two is right. Correct or remove one.");
}
