using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The indicators of a plan.</summary>
internal sealed class IndicatorTable(PlanCode plan) : PlanningTable<PlanIndicator>
{
    private static readonly ScalarField<IndicatorCode> Code = Interchange.Fields.Code<IndicatorCode>("code");
    private static readonly ScalarField<PlanCode> Plan = Interchange.Fields.Code<PlanCode>("plan");
    private static readonly ScalarField<PlanElementCode> Element = Interchange.Fields.Code<PlanElementCode>("element");
    private static readonly ScalarField<string> Number = Interchange.Fields.Text("number");
    private static readonly LocalizedField Title = Interchange.Fields.Localized("title");
    private static readonly ScalarField<PlanIndicatorKind> Kind = Interchange.Fields.Word<PlanIndicatorKind>("kind");
    private static readonly LocalizedField Definition = Interchange.Fields.Localized("definition");
    private static readonly ScalarField<string> Unit = Interchange.Fields.Text("unit_of_measure");
    private static readonly ScalarField<IndicatorDirection> Direction = Interchange.Fields.Word<IndicatorDirection>("direction");
    private static readonly ScalarField<Accumulation> Accumulation = Interchange.Fields.Word<Accumulation>("accumulation");
    private static readonly ScalarField<UnitAggregation> Units = Interchange.Fields.Word<UnitAggregation>("unit_aggregation");
    private static readonly ScalarField<TimeAggregation> Time = Interchange.Fields.Word<TimeAggregation>("time_aggregation");
    private static readonly ScalarField<PartialDate> BaselineOn = Interchange.Fields.Date("baseline_on");
    private static readonly ScalarField<DateOnly> DueOn = Interchange.Fields.Day("due_on");
    private static readonly ListField<string> Answers = Interchange.Fields.Texts("answers");
    private static readonly LocalizedField Means = Interchange.Fields.Localized("means_of_verification");
    private static readonly ScalarField<ReportingFrequency> Frequency = Interchange.Fields.Word<ReportingFrequency>("frequency");
    private static readonly ScalarField<UnitCode> Responsible = Interchange.Fields.Code<UnitCode>("responsible");
    private static readonly LocalizedField Assumptions = Interchange.Fields.Localized("assumptions");
    private static readonly ScalarField<decimal> Weight = Interchange.Fields.Decimal("weight");
    private static readonly ListField<IndicatorCode> Follows = Interchange.Fields.Codes<IndicatorCode>("follows");
    private static readonly ScalarField<RecordStanding> Standing = Interchange.Fields.Word<RecordStanding>("standing");
    private static readonly ScalarField<string> Source = Interchange.Fields.Text("source");

    /// <summary>The values of the baseline, which a workbook has beside the targets.</summary>
    public static RecordsField<CellValue> Baseline { get; } = PlanParts.Values("baseline");

    /// <summary>The targets, which a workbook has on a sheet of their own.</summary>
    public static RecordsField<PeriodTarget> Targets { get; } = IndicatorParts.Targets("targets");

    public override string Name => "indicators";

    public override IReadOnlyList<Field> Fields { get; } =
    [
        Code, Element, Number, Title, Kind, Definition, Unit, Direction, Accumulation, Units, Time, BaselineOn, Baseline, Targets,
        DueOn, Answers, IndicatorParts.Dimensions, Means, Frequency, Responsible, Assumptions, Weight, IndicatorParts.Vocabularies,
        Follows, Standing, Source, Plan,
    ];

    public override PlanIndicator? Read(RowReader row)
    {
        var (code, own, element, number) = (row.Required(Code), row.Or(Plan, plan), row.Required(Element), row.Text(Number));
        var (title, kind, definition, unit) = (row.Required(Title), row.Required(Kind), row.Localized(Definition), row.Text(Unit));
        var (direction, accumulation, units, time) = (row.Value(Direction), row.Or(Accumulation, default), row.Or(Units, default), row.Value(Time));
        var (baseline, targets, due, answers) = (ReadBaseline(row), row.Records(Targets), row.Value(DueOn), row.List(Answers));
        var (dimensions, vocabularies) = (row.Records(IndicatorParts.Dimensions), row.Records(IndicatorParts.Vocabularies));
        var (means, frequency, responsible) = (row.Localized(Means), row.Or(Frequency, default), row.Value(Responsible));
        var (assumptions, weight, follows) = (row.Localized(Assumptions), row.Value(Weight), row.List(Follows));
        var (standing, source) = (row.Or(Standing, default), row.Text(Source));
        return row.Make(() => new PlanIndicator
        {
            Code = code,
            Plan = own,
            Element = element,
            Kind = kind,
            Number = number,
            Title = title,
            Definition = definition,
            UnitOfMeasure = unit,
            Direction = direction,
            Accumulation = accumulation,
            UnitAggregation = units,
            TimeAggregation = time,
            Baseline = baseline,
            Targets = targets,
            DueOn = due,
            Answers = answers,
            Dimensions = dimensions,
            MeansOfVerification = means,
            Frequency = frequency,
            Responsible = responsible,
            Assumptions = assumptions,
            Weight = weight,
            Vocabularies = vocabularies,
            Follows = follows,
            Standing = standing,
            Source = source,
        });
    }

    public override void Write(PlanIndicator state, RowWriter row)
    {
        row.Put(Code, state.Code);
        row.Put(Element, state.Element);
        row.PutIf(Number, state.Number);
        row.Localized(Title, state.Title);
        row.Put(Kind, state.Kind);
        row.PutIf(Definition, state.Definition);
        row.PutIf(Unit, state.UnitOfMeasure);
        row.PutIf(Direction, state.Direction);
        row.PutUnless(Accumulation, state.Accumulation, default);
        row.PutUnless(Units, state.UnitAggregation, default);
        row.PutIf(Time, state.TimeAggregation);
        row.PutIf(BaselineOn, state.Baseline?.On);
        row.PutAny(Baseline, state.Baseline?.Values ?? ValueList<CellValue>.Empty);
        row.PutAny(Targets, state.Targets);
        row.PutIf(DueOn, state.DueOn);
        row.Put(Answers, state.Answers);
        row.PutAny(IndicatorParts.Dimensions, state.Dimensions);
        row.PutIf(Means, state.MeansOfVerification);
        row.PutUnless(Frequency, state.Frequency, default);
        row.PutIf(Responsible, state.Responsible);
        row.PutIf(Assumptions, state.Assumptions);
        row.PutIf(Weight, state.Weight);
        row.PutAny(IndicatorParts.Vocabularies, state.Vocabularies);
        row.Put(Follows, state.Follows);
        row.PutUnless(Standing, state.Standing, default);
        row.PutIf(Source, state.Source);
        row.PutUnless(Plan, state.Plan, plan);
    }

    private static Baseline? ReadBaseline(RowReader row)
    {
        var (on, values) = (row.Value(BaselineOn), row.Records(Baseline));
        if (on is null && values.Count == 0)
        {
            return null;
        }

        var day = row.Required(BaselineOn);
        return row.Make(() => new Baseline(day, values));
    }
}
