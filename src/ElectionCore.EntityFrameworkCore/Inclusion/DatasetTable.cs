using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How datasets are stored, without their counts.</summary>
internal sealed class DatasetTable : FactTable<Dataset>
{
    public DatasetTable()
        : base("incl_dataset", "dataset", "code", d => d.Name)
    {
        AllReferencesAreColumns = false;
        Localized("name", d => d.Name, isRequired: true);
        Text("publisher", d => d.Publisher, isRequired: true);
        Text("source", d => d.Source, isRequired: true);
        Items("dimensions", d => d.Dimensions);
        Items("measures", d => d.Measures);
        Text("absent", d => d.Absent.ToString(), isRequired: true);
        Boolean("is_proxy", d => d.IsProxy);
        Localized("note", d => d.Note);
    }

    protected override Dataset ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Publisher = row.RequiredText("publisher"),
        Source = row.RequiredText("source"),
        Dimensions = row.Items<DatasetDimension>("dimensions"),
        Measures = row.Items<Measure>("measures"),
        Absent = ObservedCount.Parse(row.RequiredText("absent"), provider: null),
        IsProxy = row.Boolean("is_proxy"),
        Note = row.Localized("note"),
    };
}
