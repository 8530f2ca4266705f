using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Changes of the structure. What they name may be long gone, so nothing need be there.</summary>
internal sealed class ChangeEventTable : Table<ChangeEvent>
{
    private const string Subject = "a reference kind:code, such as post:CEO";
    private static readonly ScalarField<ChangeEventCode> Code = Fields.Code<ChangeEventCode>("code");
    private static readonly ScalarField<ChangeEventKind> Kind = Fields.Word<ChangeEventKind>("kind");
    private static readonly ScalarField<DateOnly> On = Fields.Day("on");
    private static readonly ListField<SubjectRef> Originals = Fields.Codes<SubjectRef>("originals", Subject);
    private static readonly ListField<SubjectRef> Results = Fields.Codes<SubjectRef>("results", Subject);
    private static readonly InstrumentFields Paper = new("instrument");
    private static readonly LocalizedField Reason = Fields.Localized("reason");

    public override string Name => "changeEvents";

    public override string Plural => "change events";

    public override int Order => 10;

    public override IReadOnlyList<Field> Own { get; } =
        [Code, Kind, On, Originals, Results, Paper.Number, Paper.Date, Paper.Signatory, Reason];

    public override ChangeEvent? ReadState(RowReader row)
    {
        var (code, kind, on) = (row.Required(Code), row.Required(Kind), row.Required(On));
        var (originals, results) = (row.List(Originals), row.List(Results));
        var (paper, reason) = (row.Instrument(Paper), row.Localized(Reason));
        return row.Make(() => new ChangeEvent
        {
            Code = code,
            Kind = kind,
            On = on,
            Originals = originals,
            Results = results,
            Instrument = paper,
            Reason = reason,
        });
    }

    public override void Write(ChangeEvent state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Kind, state.Kind);
        row.Put(On, state.On);
        row.Put(Originals, state.Originals);
        row.Put(Results, state.Results);
        row.Put(Paper, state.Instrument);
        row.PutIf(Reason, state.Reason);
    }
}
