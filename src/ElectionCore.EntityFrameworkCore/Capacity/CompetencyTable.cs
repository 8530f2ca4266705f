using ElectionCore.Capacity;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How competencies are stored.</summary>
internal sealed class CompetencyTable : FactTable<Competency>
{
    public CompetencyTable()
        : base("cap_competency", "competency", "code", c => c.Name)
    {
        Localized("name", c => c.Name, isRequired: true);
        Localized("description", c => c.Description);
        Text("area", c => c.Area);
        Items("levels", c => c.Levels);
        Text("uri", c => c.Uri?.OriginalString);
        Text("scheme", c => c.Scheme);
    }

    protected override Competency ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Description = row.Localized("description"),
        Area = row.Text("area"),
        Levels = row.Items<LocalizedText>("levels"),
        Uri = row.Text("uri") is { } uri ? new Uri(uri, UriKind.RelativeOrAbsolute) : null,
        Scheme = row.Text("scheme"),
    };
}
