using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Places.</summary>
internal class PlaceTable : Table<Place>
{
    private static readonly ScalarField<PlaceCode> Code = Fields.Code<PlaceCode>("code");
    private static readonly LocalizedField PlaceName = Fields.Localized("name");
    private static readonly ScalarField<PlaceCode> Parent = Fields.Code<PlaceCode>("parent");
    private static readonly ScalarField<int> Level = Fields.Integer("level", minimum: 0);
    private static readonly ListField<Identifier> Identifiers = Fields.Identifiers("identifiers");

    public override string Name => "places";

    public override string Plural => "places";

    public override string? CsvName => "places";

    public override IReadOnlyList<string> Signature => ["code", "name", "level"];

    public override int Order => 1;

    public override IReadOnlyList<Field> Own { get; } = [Code, PlaceName, Parent, Level, Identifiers];

    protected virtual ScalarField<PlaceCode> ParentField => Parent;

    public override Place? ReadState(RowReader row)
    {
        var (code, name, parent) = (row.Required(Code), row.Required(PlaceName), row.Value(Parent));
        var (level, identifiers) = (row.Value(Level), row.List(Identifiers));
        return row.Make(() => new Place { Code = code, Name = name, Parent = parent, Level = level, Identifiers = identifiers });
    }

    public override void Write(Place state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(PlaceName, state.Name);
        row.PutIf(Parent, state.Parent);
        row.PutIf(Level, state.Level);
        row.Put(Identifiers, state.Identifiers);
    }

    protected override IReadOnlyList<LinkField<Place>> Links => field ??= [new(ParentField, "place", p => p.Parent?.Value)];

    public override Edge? EdgeOf(Place state) => state.Parent is { } parent ? new(state.Code.Value, parent.Value, ParentField) : null;

    public override Diagnostic? CircleAt(DiagnosticPlace place, IReadOnlyList<string> nodes, DateOnly from) =>
        CoreDiagnostics.Cycle.At(place, ("nodes", string.Join(", ", nodes)), ("count", nodes.Count));

    protected override void CheckRecord(Place state, DateRange valid, RowReader row)
    {
        if (state.Parent == state.Code)
        {
            row.Faults.Add(CoreDiagnostics.SelfParent.At(row.Source.PlaceOf(ParentField), ("node", state.Code)));
        }
    }
}
