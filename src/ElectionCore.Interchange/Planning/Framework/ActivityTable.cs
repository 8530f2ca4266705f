using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The activities of a plan.</summary>
internal sealed class ActivityTable(PlanCode plan) : PlanningTable<PlanActivity>
{
    private static readonly ScalarField<PlanCode> Plan = Interchange.Fields.Code<PlanCode>("plan");
    private static readonly ScalarField<PlanElementCode> Element = Interchange.Fields.Code<PlanElementCode>("element");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("title");
    private static readonly ScalarField<UnitCode> Owner = Interchange.Fields.Code<UnitCode>("owner");
    private static readonly RangeFields Planned = new("planned_");
    private static readonly ScalarField<int> Duration = Interchange.Fields.Integer("duration_days", minimum: 0);
    private static readonly RangeFields Actual = new("actual_");
    private static readonly ListField<IndicatorCode> Indicators = Interchange.Fields.Codes<IndicatorCode>("indicators");
    private static readonly RecordsField<Participant> Participants = PlanParts.Participants("participants");
    private static readonly ListField<PlaceCode> Places = Interchange.Fields.Codes<PlaceCode>("places");
    private static readonly ScalarField<string> Audience = Interchange.Fields.Text("audience");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");
    private static readonly ScalarField<string> Source = Interchange.Fields.Text("source");

    /// <summary>The code, by which a workbook finds the lines of the budget.</summary>
    public static ScalarField<ActivityCode> Code { get; } = Interchange.Fields.Code<ActivityCode>("code");

    /// <summary>The budget, which a workbook has on a sheet of its own.</summary>
    public static RecordsField<BudgetLine> Budget => ActivityParts.Budget;

    public override string Name => "activities";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Code, Element, Title, Owner, Planned.First, Planned.Last, Duration, Actual.First, Actual.Last, ActivityParts.Dependencies,
        ActivityParts.Budget, Indicators, Participants, Places, Audience, Standing, Source, Plan,
    ];

    public override PlanActivity? Read(RowReader row)
    {
        var (code, own, element, title) = (row.Required(Code), row.Or(Plan, plan), row.Value(Element), row.Required(Title));
        var (owner, planned, duration, actual) = (row.Value(Owner), Planned.Read(row), row.Value(Duration), Actual.Read(row));
        var (dependencies, budget) = (row.Records(ActivityParts.Dependencies), row.Records(ActivityParts.Budget));
        var (indicators, participants, places) = (row.List(Indicators), row.Records(Participants), row.List(Places));
        var (audience, standing, source) = (row.Text(Audience), row.Or(Standing, default), row.Text(Source));
        return row.Make(() => new PlanActivity
        {
            Code = code,
            Plan = own,
            Element = element,
            Title = title,
            Owner = owner,
            Planned = planned,
            DurationDays = duration,
            Actual = actual,
            Dependencies = dependencies,
            Budget = budget,
            Indicators = indicators,
            Participants = participants,
            Places = places,
            Audience = audience,
            Standing = standing,
            Source = source,
        });
    }

    public override void Write(PlanActivity state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.PutIf(Element, state.Element);
        row.Localized(Title, state.Title);
        row.PutIf(Owner, state.Owner);
        Planned.Write(row, state.Planned);
        row.PutIf(Duration, state.DurationDays);
        Actual.Write(row, state.Actual);
        row.PutAny(ActivityParts.Dependencies, state.Dependencies);
        row.PutAny(ActivityParts.Budget, state.Budget);
        row.Put(Indicators, state.Indicators);
        row.PutAny(Participants, state.Participants);
        row.Put(Places, state.Places);
        row.PutIf(Audience, state.Audience);
        row.PutUnless(Standing, state.Standing, default);
        row.PutIf(Source, state.Source);
        row.PutUnless(Plan, state.Plan, plan);
    }
}
