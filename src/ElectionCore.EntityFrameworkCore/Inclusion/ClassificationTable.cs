using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How versions of classifications are stored.</summary>
internal sealed class ClassificationTable : FactTable<Classification>
{
    public ClassificationTable()
        : base("incl_classification", "classification", "code_version", c => c.Name)
    {
        Text("code", c => c.Code, isRequired: true);
        Text("version", c => c.Version, isRequired: true);
        Localized("name", c => c.Name, isRequired: true);
        Code("dimension", "dimension", c => c.Dimension, isRequired: true);
        Items("items", c => c.Items);
        Integer("root_level", c => c.RootLevel);
        Text("source", c => c.Source);
    }

    protected override Classification ReadState(FactReader row) => new()
    {
        Code = row.RequiredText("code"),
        Version = row.RequiredText("version"),
        Name = row.RequiredLocalized("name"),
        Dimension = row.RequiredText("dimension"),
        Items = row.Items<CategoryItem>("items"),
        RootLevel = row.Integer("root_level"),
        Source = row.Text("source"),
    };
}
