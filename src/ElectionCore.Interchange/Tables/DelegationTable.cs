using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Delegations of powers between posts.</summary>
internal sealed class DelegationTable : Table<Delegation>
{
    private static readonly ScalarField<DelegationCode> Code = Fields.Code<DelegationCode>("code");
    private static readonly ScalarField<PostCode> From = Fields.Code<PostCode>("from");
    private static readonly ScalarField<PostCode> To = Fields.Code<PostCode>("to");
    private static readonly ScalarField<UnitCode> Scope = Fields.Code<UnitCode>("scope");
    private static readonly ListField<string> Powers = Fields.Texts("powers");
    private static readonly ScalarField<bool> MayRedelegate = Fields.Flag("may_redelegate");
    private static readonly ScalarField<DelegationCode> Under = Fields.Code<DelegationCode>("under");
    private static readonly InstrumentFields Paper = new("instrument");

    private static readonly ScalarField<Money> Ceiling = new(
        "ceiling",
        CellForm.Text,
        "an amount with its currency, such as 1250.00 AFN",
        static (string text, out Money value) => Money.TryParse(text, provider: null, out value),
        static value => value.ToString());

    public override string Name => "delegations";

    public override string Plural => "delegations";

    public override int Order => 9;

    public override IReadOnlyList<Field> Own { get; } =
        [Code, From, To, Scope, Powers, Ceiling, MayRedelegate, Under, Paper.Number, Paper.Date, Paper.Signatory];

    public override Delegation? ReadState(RowReader row)
    {
        var (code, from, to) = (row.Required(Code), row.Required(From), row.Required(To));
        var (scope, powers, ceiling) = (row.Required(Scope), row.List(Powers), row.Value(Ceiling));
        var (further, under, paper) = (row.Or(MayRedelegate, fallback: false), row.Value(Under), row.Instrument(Paper));
        return row.Make(() => new Delegation
        {
            Code = code,
            From = from,
            To = to,
            Scope = scope,
            Powers = powers,
            Ceiling = ceiling,
            MayRedelegate = further,
            Under = under,
            Instrument = paper,
        });
    }

    public override void Write(Delegation state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(From, state.From);
        row.Put(To, state.To);
        row.Put(Scope, state.Scope);
        row.Put(Powers, state.Powers);
        row.PutIf(Ceiling, state.Ceiling);
        row.PutUnless(MayRedelegate, state.MayRedelegate, usual: false);
        row.PutIf(Under, state.Under);
        row.Put(Paper, state.Instrument);
    }

    protected override IReadOnlyList<LinkField<Delegation>> Links { get; } =
    [
        new(From, "post", d => d.From.Value),
        new(To, "post", d => d.To.Value),
        new(Scope, "unit", d => d.Scope.Value),
    ];
}
