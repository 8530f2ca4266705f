using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Consultations and what was said in them.</summary>
internal sealed class ConsultationTable : PlanningTable<Consultation>
{
    private static readonly ScalarField<string> Code = Interchange.Fields.Key("code");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("name");
    private static readonly RangeFields Held = new("");
    private static readonly ListField<string> Participants = Interchange.Fields.Texts("participants");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    private static readonly ScalarField<string> Number = Interchange.Fields.Key("number");
    private static readonly LocalizedField Text = Interchange.Fields.Localized("text");
    private static readonly ScalarField<string> RaisedBy = Interchange.Fields.Text("raised_by");
    private static readonly ScalarField<string> Response = Interchange.Fields.Text("response");
    private static readonly ListField<SubjectRef> LeadsTo = PlanFields.Subjects("leads_to");

    private static readonly RecordsField<ConsultationPoint> Points = new(
        "points",
        [Number, Text, RaisedBy, Response, LeadsTo],
        static row =>
        {
            var (number, text, by, response, leads) = (row.Required(Number), row.Required(Text), row.Text(RaisedBy), row.Text(Response), row.List(LeadsTo));
            return row.Make(() => new ConsultationPoint { Number = number, Text = text, RaisedBy = by, Response = response, LeadsTo = leads });
        },
        static (point, row) =>
        {
            row.Put(Number, point.Number);
            row.Localized(Text, point.Text);
            row.PutIf(RaisedBy, point.RaisedBy);
            row.PutIf(Response, point.Response);
            row.Put(LeadsTo, point.LeadsTo);
        });

    public override string Name => "consultations";

    public override IReadOnlyList<Field> Fields { get; } = [Code, Title, Held.First, Held.Last, Participants, Points, Standing];

    public override Consultation? Read(RowReader row)
    {
        var (code, name, held) = (row.Required(Code), row.Required(Title), Held.Required(row));
        var (participants, points, standing) = (row.List(Participants), row.Records(Points), row.Or(Standing, default));
        return row.Make(() => new Consultation
        {
            Code = code,
            Name = name,
            Held = held,
            Participants = participants,
            Points = points,
            Standing = standing,
        });
    }

    public override void Write(Consultation state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Localized(Title, state.Name);
        Held.Write(row, state.Held);
        row.Put(Participants, state.Participants);
        row.PutAny(Points, state.Points);
        row.PutUnless(Standing, state.Standing, default);
    }
}
