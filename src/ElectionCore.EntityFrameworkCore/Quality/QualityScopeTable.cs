using ElectionCore.Quality;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How scopes of the quality management system are stored.</summary>
internal sealed class QualityScopeTable : FactTable<QualityScope>
{
    public QualityScopeTable()
        : base("qual_scope", "quality-scope", "code", s => s.Title)
    {
        AllReferencesAreColumns = false;
        Localized("title", s => s.Title, isRequired: true);
        Items("catalogues", s => s.Catalogues);
        Items("processes", s => s.Processes);
        Items("units", s => s.Units);
        Items("sites", s => s.Sites);
        Text("election", s => s.Election);
        Items("exclusions", s => s.Exclusions);
    }

    protected override QualityScope ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Title = row.RequiredLocalized("title"),
        Catalogues = row.Items<CatalogueCode>("catalogues"),
        Processes = row.Items<string>("processes"),
        Units = row.Items<UnitCode>("units"),
        Sites = row.Items<PlaceCode>("sites"),
        Election = row.Text("election"),
        Exclusions = row.Items<TopicExclusion>("exclusions"),
    };
}
