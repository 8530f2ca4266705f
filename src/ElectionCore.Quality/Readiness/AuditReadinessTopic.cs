namespace ElectionCore.Quality;

/// <summary>One topic of one catalogue that is in scope.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="CatalogueNumber">Its number among those of the scope.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Process">The first of its processes that is in scope, or null for the system as a whole.</param>
internal sealed record AuditReadinessTopic(QualityCatalogue Catalogue, int CatalogueNumber, CatalogueTopic Topic, string? Process)
{
    public string Clause => Topic.Clauses[0];
}
