using ElectionCore.Organization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How stated figures are stored.</summary>
internal sealed class StatedFigureTable : FactTable<StatedFigure>
{
    public StatedFigureTable()
        : base("org_stated_figure", "stated-figure", "code")
    {
        Localized("statement", f => f.Statement, isRequired: true);
        Integer("value", f => f.Value, isRequired: true);
        Word<StatedCount>("counts", f => f.Counts);
        Code("within", "unit", f => f.Within?.Value);
        Text("classification", f => f.Classification);
        Text("identifier_scheme", f => f.IdentifierScheme);
        Word<PostKind>("post_kind", f => f.PostKind, isRequired: false);
        Boolean("per_unit", f => f.PerUnit);
        Text("source", f => f.Source);
    }

    protected override StatedFigure ReadState(FactReader row) => new()
    {
        Code = row.Key,
        Statement = row.RequiredLocalized("statement"),
        Value = row.RequiredInteger("value"),
        Counts = row.Word<StatedCount>("counts"),
        Within = row.Text("within") is { } unit ? new UnitCode(unit) : null,
        Classification = row.Text("classification"),
        IdentifierScheme = row.Text("identifier_scheme"),
        PostKind = row.WordOrNull<PostKind>("post_kind"),
        PerUnit = row.Boolean("per_unit"),
        Source = row.Text("source"),
    };
}
