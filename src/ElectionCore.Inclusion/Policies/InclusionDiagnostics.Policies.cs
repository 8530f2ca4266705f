namespace ElectionCore.Inclusion;

public static partial class InclusionDiagnostics
{
    /// <summary>Counting by dimension needs a policy.</summary>
    public static readonly DiagnosticDescriptor PolicyMissing = new(
        "INC0050", DiagnosticSeverity.Error,
        "Counting by {dimension} is refused: it is sensitive, and no policy in force allows it.",
        "People can come to harm by such counts. Have a policy approved that names purpose, approver and the finest level of places, and give it with the counts.");

    /// <summary>The policy does not allow dimension to be crossed with other.</summary>
    public static readonly DiagnosticDescriptor CrossingForbidden = new(
        "INC0051", DiagnosticSeverity.Error,
        "Policy {policy} does not allow {dimension} to be crossed with {other}.",
        "Crossings make groups small and people recognisable. Count by the two apart.");

    /// <summary>The level of places is not declared.</summary>
    public static readonly DiagnosticDescriptor LevelNotDeclared = new(
        "INC0052", DiagnosticSeverity.Error,
        "Counting by {dimension} and by places of {classification} is refused: the classification does not say which level its topmost places are.",
        "State the level (RootLevel): 0 when the topmost place is the country, 1 when the topmost are its first divisions.");

    /// <summary>The place is finer than the policy allows.</summary>
    public static readonly DiagnosticDescriptor PlaceTooFine = new(
        "INC0053", DiagnosticSeverity.Error,
        "The count at {coordinates} is refused: {place} is of level {level}, and policy {policy} allows {dimension} down to level {allowed}.",
        "Have the counts rolled up to the level that the policy allows while the cube is made (BuildToPolicy), or the policy changed by who approved it.");
}
