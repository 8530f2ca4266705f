namespace ElectionCore.Organization;

/// <summary>Runs all checks over a history.</summary>
internal static class OrganizationCheck
{
    public static IReadOnlyList<Diagnostic> Run(OrganizationHistory history, DateOnly asOf, OrganizationOptions options) => [];
}
