using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Organisational units.</summary>
internal sealed class UnitTable : Table<OrganizationalUnit>
{
    private static readonly ScalarField<UnitCode> Code = Fields.Code<UnitCode>("code");
    private static readonly LocalizedField UnitName = Fields.Localized("name");
    private static readonly ScalarField<UnitCode> Parent = Fields.Code<UnitCode>("parent");
    private static readonly ScalarField<string> Classification = Fields.Text("classification");
    private static readonly ScalarField<PlaceCode> Place = Fields.Code<PlaceCode>("place");
    private static readonly LocalizedField Mandate = Fields.Localized("mandate");
    private static readonly ListField<Identifier> Identifiers = Fields.Identifiers("identifiers");

    public override string Name => "units";

    public override string Plural => "units";

    public override string? CsvName => "units";

    public override IReadOnlyList<string> Signature => ["code", "name"];

    public override int Order => 2;

    public override IReadOnlyList<Field> Own { get; } = [Code, UnitName, Parent, Classification, Place, Mandate, Identifiers];

    public override OrganizationalUnit? ReadState(RowReader row)
    {
        var (code, name, parent) = (row.Required(Code), row.Required(UnitName), row.Value(Parent));
        var (classification, place) = (row.Text(Classification), row.Value(Place));
        var (mandate, identifiers) = (row.Localized(Mandate), row.List(Identifiers));
        return row.Make(() => new OrganizationalUnit
        {
            Code = code,
            Name = name,
            Parent = parent,
            Classification = classification,
            Place = place,
            Mandate = mandate,
            Identifiers = identifiers,
        });
    }

    public override void Write(OrganizationalUnit state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(UnitName, state.Name);
        row.PutIf(Parent, state.Parent);
        row.PutIf(Classification, state.Classification);
        row.PutIf(Place, state.Place);
        row.PutIf(Mandate, state.Mandate);
        row.Put(Identifiers, state.Identifiers);
    }

    protected override IReadOnlyList<LinkField<OrganizationalUnit>> Links { get; } =
    [
        new(Parent, "unit", u => u.Parent?.Value),
        new(Place, "place", u => u.Place?.Value),
    ];

    public override Edge? EdgeOf(OrganizationalUnit state) =>
        state.Parent is { } parent ? new(state.Code.Value, parent.Value, Parent) : null;

    public override Diagnostic? CircleAt(DiagnosticPlace place, IReadOnlyList<string> nodes, DateOnly from) =>
        OrganizationDiagnostics.UnitCircle.At(place, ("units", string.Join(", ", nodes)), ("from", from));

    protected override void CheckRecord(OrganizationalUnit state, DateRange valid, RowReader row)
    {
        if (state.Parent == state.Code)
        {
            row.Faults.Add(OrganizationDiagnostics.UnitIsOwnParent.At(
                row.Source.PlaceOf(Parent), ("unit", state.Code), ("from", valid.Start)));
        }
    }
}
