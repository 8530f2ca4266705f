using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The recommendations.</summary>
internal sealed class RecommendationTable : PlanningTable<Recommendation>
{
    private static readonly ScalarField<RecommendationCode> Code = Interchange.Fields.Code<RecommendationCode>("code");
    private static readonly ScalarField<string> Source = Interchange.Fields.Key("source");
    private static readonly ScalarField<string> Number = Interchange.Fields.Text("number");
    private static readonly ScalarField<string> Page = Interchange.Fields.Text("page");
    private static readonly ScalarField<RecommendationKind> Kind = Interchange.Fields.Word<RecommendationKind>("kind");
    private static readonly LocalizedField Text = Interchange.Fields.Localized("text");
    private static readonly LocalizedField Context = Interchange.Fields.Localized("context");
    private static readonly ScalarField<string> Theme = Interchange.Fields.Text("theme");
    private static readonly ScalarField<string> Phase = Interchange.Fields.Text("phase");
    private static readonly ScalarField<LegalChange> LegalChange = Interchange.Fields.Word<LegalChange>("legal_change");
    private static readonly ScalarField<RecommendationPriority> Priority = Interchange.Fields.Word<RecommendationPriority>("priority");
    private static readonly ListField<string> Obligations = Interchange.Fields.Texts("obligations");
    private static readonly ScalarField<ResponseKind> Response = Interchange.Fields.Word<ResponseKind>("response");
    private static readonly ScalarField<DateOnly> ResponseOn = Interchange.Fields.Day("response_on");
    private static readonly InstrumentFields ResponseDecision = new("response_decision");
    private static readonly ScalarField<string> ResponseComment = Interchange.Fields.Text("response_comment");
    private static readonly ScalarField<DateOnly> ResponseDueOn = Interchange.Fields.Day("response_due_on");
    private static readonly ListField<PlanElementCode> Elements = Interchange.Fields.Codes<PlanElementCode>("elements");
    private static readonly ListField<RecommendationCode> Reiterates = Interchange.Fields.Codes<RecommendationCode>("reiterates");
    private static readonly ListField<RecommendationCode> Supersedes = Interchange.Fields.Codes<RecommendationCode>("supersedes");
    private static readonly ScalarField<string> NoLongerApplicable = Interchange.Fields.Text("no_longer_applicable");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");

    private static readonly ScalarField<AddresseeKind> AddresseeKind = Interchange.Fields.Word<AddresseeKind>("kind");
    private static readonly ScalarField<string> AddresseeName = Interchange.Fields.Text("name");
    private static readonly ScalarField<UnitCode> AddresseeUnit = Interchange.Fields.Code<UnitCode>("unit");

    private static readonly RecordsField<Addressee> Addressees = new(
        "addressees",
        [AddresseeKind, AddresseeName, AddresseeUnit],
        static row =>
        {
            var (kind, name, unit) = (row.Required(AddresseeKind), row.Text(AddresseeName), row.Value(AddresseeUnit));
            return row.Make(() => new Addressee(kind, name, unit));
        },
        static (addressee, row) =>
        {
            row.Put(AddresseeKind, addressee.Kind);
            row.PutIf(AddresseeName, addressee.Name);
            row.PutIf(AddresseeUnit, addressee.Unit);
        });

    public override string Name => "recommendations";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Code, Source, Number, Page, Kind, Text, Context, Theme, Phase, Addressees, LegalChange, Priority, Obligations,
        Response, ResponseOn, ResponseDecision.Number, ResponseDecision.Date, ResponseDecision.Signatory, ResponseComment, ResponseDueOn,
        Elements, Reiterates, Supersedes, NoLongerApplicable, Standing,
    ];

    public override Recommendation? Read(RowReader row)
    {
        var (code, source, number, page) = (row.Required(Code), row.Required(Source), row.Text(Number), row.Text(Page));
        var (kind, text, context) = (row.Or(Kind, default), row.Required(Text), row.Localized(Context));
        var (theme, phase, addressees) = (row.Text(Theme), row.Text(Phase), row.Records(Addressees));
        var (law, priority, obligations) = (row.Or(LegalChange, default), row.Or(Priority, default), row.List(Obligations));
        var (response, elements) = (ReadResponse(row), row.List(Elements));
        var (reiterates, supersedes) = (row.List(Reiterates), row.List(Supersedes));
        var (gone, standing) = (row.Text(NoLongerApplicable), row.Or(Standing, default));
        return row.Make(() => new Recommendation
        {
            Code = code,
            Source = source,
            Number = number,
            Page = page,
            Kind = kind,
            Text = text,
            Context = context,
            Theme = theme,
            Phase = phase,
            Addressees = addressees,
            LegalChange = law,
            Priority = priority,
            Obligations = obligations,
            Response = response,
            Elements = elements,
            Reiterates = reiterates,
            Supersedes = supersedes,
            NoLongerApplicable = gone,
            Standing = standing,
        });
    }

    public override void Write(Recommendation state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Source, state.Source);
        row.PutIf(Number, state.Number);
        row.PutIf(Page, state.Page);
        row.PutUnless(Kind, state.Kind, default);
        row.Localized(Text, state.Text);
        row.PutIf(Context, state.Context);
        row.PutIf(Theme, state.Theme);
        row.PutIf(Phase, state.Phase);
        row.PutAny(Addressees, state.Addressees);
        row.PutUnless(LegalChange, state.LegalChange, default);
        row.PutUnless(Priority, state.Priority, default);
        row.Put(Obligations, state.Obligations);
        if (state.Response is { } response)
        {
            row.Put(Response, response.Kind);
            row.Put(ResponseOn, response.On);
            row.Put(ResponseDecision, response.Decision);
            row.PutIf(ResponseComment, response.Comment);
            row.PutIf(ResponseDueOn, response.DueOn);
        }

        row.Put(Elements, state.Elements);
        row.Put(Reiterates, state.Reiterates);
        row.Put(Supersedes, state.Supersedes);
        row.PutIf(NoLongerApplicable, state.NoLongerApplicable);
        row.PutUnless(Standing, state.Standing, default);
    }

    private static RecommendationResponse? ReadResponse(RowReader row)
    {
        var (kind, decision) = (row.Value(Response), row.Instrument(ResponseDecision));
        var (comment, due) = (row.Text(ResponseComment), row.Value(ResponseDueOn));
        if (kind is not { } given)
        {
            return null;
        }

        var on = row.Required(ResponseOn);
        return row.Make(() => new RecommendationResponse(given, on, decision, comment, due));
    }
}
