using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Counts that documents state.</summary>
internal sealed class StatedFigureTable : Table<StatedFigure>
{
    private static readonly ScalarField<string> Code = Fields.Key("code");
    private static readonly LocalizedField Statement = Fields.Localized("statement");
    private static readonly ScalarField<int> Value = Fields.Integer("value", minimum: 0);
    private static readonly ScalarField<StatedCount> Counts = Fields.Word<StatedCount>("counts");
    private static readonly ScalarField<UnitCode> Within = Fields.Code<UnitCode>("within");
    private static readonly ScalarField<string> Classification = Fields.Text("classification");
    private static readonly ScalarField<string> Scheme = Fields.Text("identifier_scheme");
    private static readonly ScalarField<PostKind> Kind = Fields.Word<PostKind>("post_kind");
    private static readonly ScalarField<bool> PerUnit = Fields.Flag("per_unit");
    private static readonly ScalarField<string> Origin = Fields.Text("source");

    public override string Name => "statedFigures";

    public override string Plural => "stated figures";

    public override int Order => 12;

    public override IReadOnlyList<Field> Own { get; } =
        [Code, Statement, Value, Counts, Within, Classification, Scheme, Kind, PerUnit, Origin];

    public override StatedFigure? ReadState(RowReader row)
    {
        var (code, statement, value) = (row.Required(Code), row.Required(Statement), row.Required(Value));
        var (counts, within, classification) = (row.Or(Counts, StatedCount.Units), row.Value(Within), row.Text(Classification));
        var (scheme, kind) = (row.Text(Scheme), row.Value(Kind));
        var (each, origin) = (row.Or(PerUnit, fallback: false), row.Text(Origin));
        return row.Make(() => new StatedFigure
        {
            Code = code,
            Statement = statement,
            Value = value,
            Counts = counts,
            Within = within,
            Classification = classification,
            IdentifierScheme = scheme,
            PostKind = kind,
            PerUnit = each,
            Source = origin,
        });
    }

    public override void Write(StatedFigure state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(Statement, state.Statement);
        row.Put(Value, state.Value);
        row.PutUnless(Counts, state.Counts, StatedCount.Units);
        row.PutIf(Within, state.Within);
        row.PutIf(Classification, state.Classification);
        row.PutIf(Scheme, state.IdentifierScheme);
        row.PutIf(Kind, state.PostKind);
        row.PutUnless(PerUnit, state.PerUnit, usual: false);
        row.PutIf(Origin, state.Source);
    }

    protected override IReadOnlyList<LinkField<StatedFigure>> Links { get; } = [new(Within, "unit", f => f.Within?.Value)];
}
