using ElectionCore.Inclusion;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How dimensions are stored.</summary>
internal sealed class DimensionTable : FactTable<Dimension>
{
    public DimensionTable()
        : base("incl_dimension", "dimension", "code", d => d.Name)
    {
        Localized("name", d => d.Name, isRequired: true);
        Word<DimensionKind>("kind", d => d.Kind);
        Word<Sensitivity>("sensitivity", d => d.Sensitivity);
        Boolean("overlaps", d => d.Overlaps);
        Text("sdmx_concept", d => d.SdmxConcept);
    }

    protected override Dimension ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Name = row.RequiredLocalized("name"),
        Kind = row.Word<DimensionKind>("kind"),
        Sensitivity = row.Word<Sensitivity>("sensitivity"),
        Overlaps = row.Boolean("overlaps"),
        SdmxConcept = row.Text("sdmx_concept"),
    };
}
