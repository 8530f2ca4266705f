using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>How indicators of plans are stored.</summary>
internal sealed class PlanIndicatorTable : FactTable<PlanIndicator>
{
    public PlanIndicatorTable()
        : base("plan_indicator", "plan-indicator", "code", i => i.Title)
    {
        AllReferencesAreColumns = false;
        Code("plan", "plan", i => i.Plan.Value, isRequired: true);
        Code("element", "plan-element", i => i.Element.Value, isRequired: true);
        Word<PlanIndicatorKind>("kind", i => i.Kind);
        Text("number", i => i.Number);
        Localized("title", i => i.Title, isRequired: true);
        Localized("definition", i => i.Definition);
        Text("unit_of_measure", i => i.UnitOfMeasure);
        Word<IndicatorDirection>("direction", i => i.Direction, isRequired: false);
        Word<Accumulation>("accumulation", i => i.Accumulation);
        Word<UnitAggregation>("unit_aggregation", i => i.UnitAggregation);
        Word<TimeAggregation>("time_aggregation", i => i.TimeAggregation, isRequired: false);
        Part("baseline", i => i.Baseline);
        Items("targets", i => i.Targets);
        Date("due_on", i => i.DueOn);
        Items("answers", i => i.Answers);
        Items("dimensions", i => i.Dimensions);
        Localized("means_of_verification", i => i.MeansOfVerification);
        Word<ReportingFrequency>("frequency", i => i.Frequency);
        Code("responsible", "unit", i => i.Responsible?.Value);
        Localized("assumptions", i => i.Assumptions);
        Decimal("weight", i => i.Weight);
        Items("vocabularies", i => i.Vocabularies);
        Items("follows", i => i.Follows);
        Word<RecordStanding>("standing", i => i.Standing);
        Text("source", i => i.Source);
    }

    protected override PlanIndicator ReadState(FactReader row) => new()
    {
        Code = new(row.Key),
        Plan = new(row.RequiredText("plan")),
        Element = new(row.RequiredText("element")),
        Kind = row.Word<PlanIndicatorKind>("kind"),
        Number = row.Text("number"),
        Title = row.RequiredLocalized("title"),
        Definition = row.Localized("definition"),
        UnitOfMeasure = row.Text("unit_of_measure"),
        Direction = row.WordOrNull<IndicatorDirection>("direction"),
        Accumulation = row.Word<Accumulation>("accumulation"),
        UnitAggregation = row.Word<UnitAggregation>("unit_aggregation"),
        TimeAggregation = row.WordOrNull<TimeAggregation>("time_aggregation"),
        Baseline = row.Part<Baseline>("baseline"),
        Targets = row.Items<PeriodTarget>("targets"),
        DueOn = row.Date("due_on"),
        Answers = row.Items<string>("answers"),
        Dimensions = row.Items<IndicatorDimension>("dimensions"),
        MeansOfVerification = row.Localized("means_of_verification"),
        Frequency = row.Word<ReportingFrequency>("frequency"),
        Responsible = row.Text("responsible") is { } unit ? new UnitCode(unit) : null,
        Assumptions = row.Localized("assumptions"),
        Weight = row.Decimal("weight"),
        Vocabularies = row.Items<IndicatorReference>("vocabularies"),
        Follows = row.Items<IndicatorCode>("follows"),
        Standing = row.Word<RecordStanding>("standing"),
        Source = row.Text("source"),
    };
}
