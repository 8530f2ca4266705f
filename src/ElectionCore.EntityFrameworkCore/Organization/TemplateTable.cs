using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How office templates are stored.</summary>
internal sealed class TemplateTable : FactTable<OfficeTemplate>
{
    public TemplateTable()
        : base("org_template", "template", "code", t => t.Name)
    {
        Localized("name", t => t.Name, isRequired: true);
        Text("classification", t => t.Classification, isRequired: true);
        Items("posts", t => t.Posts);
    }

    protected override OfficeTemplate ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Name = row.RequiredLocalized("name"),
        Classification = row.RequiredText("classification"),
        Posts = row.Items<TemplatePost>("posts"),
    };
}
