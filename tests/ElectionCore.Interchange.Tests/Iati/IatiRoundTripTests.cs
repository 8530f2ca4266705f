using System.Globalization;
using System.Text;
using ElectionCore.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Whatever a plan holds, its file is valid, and what IATI can carry comes back.</summary>
public sealed class IatiRoundTripTests
{
    [Fact]
    public void What_is_written_passes_all_three_tiers()
    {
        // Within a property a test cannot be skipped.
        Standards.Require("iati/xsd");
        Check.One(Properties.Times(40), Prop.ForAll<int, bool>((seed, divides) =>
        {
            var (xml, _) = IatiPlans.WriteAsync(IatiPlans.Random(seed), IatiPlans.Options with { DividesLongBudgets = divides }).GetAwaiter().GetResult();

            var report = IatiSamples.ValidateAsync(xml, isSchemaChecked: true).GetAwaiter().GetResult();

            report.NotChecked.ShouldBeEmpty();
            report.Schema.ShouldBeEmpty();
            report.Codelists.ShouldBeEmpty();
            report.Rules.ShouldBeEmpty();
            report.IsComplete.ShouldBeTrue();
        }));
    }

    [Fact]
    public void What_IATI_can_carry_is_read_back() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        var content = IatiPlans.Random(seed);
        var (xml, _) = IatiPlans.WriteAsync(content).GetAwaiter().GetResult();

        var reading = IatiPlans.ReadAsync(xml).GetAwaiter().GetResult();

        reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        Describe(reading.Plans.ShouldHaveSingleItem()).ShouldBe(Describe(Carried(content)));
    }));

    [Fact]
    public void Written_again_it_is_the_same() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        var (first, _) = IatiPlans.WriteAsync(WithoutOthers(IatiPlans.Random(seed))).GetAwaiter().GetResult();
        var content = IatiPlans.ReadAsync(first).GetAwaiter().GetResult().Plans[0];
        var (second, _) = IatiPlans.WriteAsync(content).GetAwaiter().GetResult();

        second.ShouldBe(first);
    }));

    // Actuals come back as drafts, which are not published.
    private static PlanContent WithoutOthers(PlanContent content) => content with { Measurements = [] };

    /// <summary>What of a plan IATI carries: the table of the mapping, once more and by itself.</summary>
    private static PlanContent Carried(PlanContent content)
    {
        var today = IatiPlans.Options.AsOf;
        var measured = content.Measurements.Where(m => m.Status == MeasurementStatus.Approved).ToList();
        var indicators = content.Indicators.Select(i => Carried(i, content.Plan, measured)).ToList();
        var used = indicators.SelectMany(i => i.Targets).Select(t => t.Period).ToHashSet(StringComparer.Ordinal);
        var activities = content.Activities
            .Where(a => a.Planned?.From is not null || a.Actual?.From <= today)
            .Select(a => a with { Actual = Past(a.Actual, today), Budget = [.. a.Budget.Where(b => HasYear(a.Planned)).Select(b => b with { Period = a.Planned })] })
            .ToList();
        return content with
        {
            Plan = content.Plan with { ReportingPeriods = [.. content.Plan.ReportingPeriods.Where(p => used.Contains(p.Code))] },
            Elements = [.. content.Elements.Where(e => indicators.Exists(i => i.Element == e.Code)).Select(e => e with { ResultType = e.ResultType == ResultType.Unspecified ? ResultType.Other : e.ResultType })],
            Indicators = [.. indicators],
            Measurements = [.. measured.Select(m => m with { Values = Carried(m.Values) }).Where(m => m.Values.Count > 0)],
            Activities = [.. activities],
            Expenditures = [.. content.Expenditures.Where(e => e.On <= today && activities.Exists(a => a.Code == e.Activity))],
        };
    }

    private static PlanIndicator Carried(PlanIndicator indicator, Plan plan, List<Measurement> measured) => indicator with
    {
        Kind = indicator.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio ? PlanIndicatorKind.Quantity : PlanIndicatorKind.Qualitative,
        UnitOfMeasure = indicator.Kind == PlanIndicatorKind.Ratio ? "%" : indicator.UnitOfMeasure,
        Direction = indicator.Direction == IndicatorDirection.Maintain ? null : indicator.Direction,
        Baseline = indicator.Baseline is { } b && Carried(b.Values) is { Count: > 0 } values ? b with { Values = values } : null,
        Targets = [.. plan.ReportingPeriods
            .Where(p => indicator.Targets.Any(t => t.Period == p.Code) || measured.Exists(m => m.Indicator == indicator.Code && m.Period == p.Code))
            .Select(p => new PeriodTarget(p.Code, Carried(indicator.Targets.FirstOrDefault(t => t.Period == p.Code)?.Values ?? [])))],
    };

    private static ValueList<CellValue> Carried(ValueList<CellValue> values) => [.. values
        .Where(v => v.Value.Ratio is not { IsDefined: false })
        .Select(v => v with
        {
            Value = v.Value switch
            {
                { Ratio: { } r } => MeasuredValue.OfNumber(Math.Round(100m * r.Numerator / r.Denominator, 6, MidpointRounding.ToEven)),
                { ReachedOn: not null } => MeasuredValue.OfAnswer("reached on 2021-06-30"),
                { IsReached: { } isReached } => MeasuredValue.OfAnswer(isReached ? "reached" : "not reached"),
                var other => other,
            },
            Comment = v.Value.Kind is PlanIndicatorKind.Quantity or PlanIndicatorKind.Ratio ? v.Comment : null,
        })];

    private static DateRange? Past(DateRange? actual, DateOnly today) => actual switch
    {
        { From: { } from } when from > today => null,
        { To: { } to, From: { } from } when to.AddDays(-1) > today => DateRange.Since(from),
        _ => actual,
    };

    private static bool HasYear(DateRange? days) => days is { From: { } from, To: { } to } && to.DayNumber - 1 - from.DayNumber <= 365;

    private static string Describe(PlanContent content)
    {
        var text = new StringBuilder();
        var plan = content.Plan;
        text.AppendLine(CultureInfo.InvariantCulture, $"{plan.Code} {All(plan.Name)} {plan.Period} {All(plan.Vision)} {All(plan.Mission)}");
        text.AppendJoin('\n', plan.Principles.Select(All)).AppendJoin('\n', plan.Participants).AppendJoin('\n', plan.ReportingPeriods);
        foreach (var e in content.Elements)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{e.Code} {All(e.Title)} {All(e.Description)} {e.ResultType}");
        }

        foreach (var i in content.Indicators)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{i.Code} {i.Element} {i.Kind} {All(i.Title)} {All(i.Definition)} {i.UnitOfMeasure} {i.Direction} {i.Accumulation}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  {i.Baseline?.On} {Values(i.Baseline?.Values)}").AppendJoin(',', i.Vocabularies);
            text.AppendJoin('\n', i.Targets.Select(t => $"  {t.Period} {Values(t.Values)}")).AppendLine();
        }

        text.AppendJoin('\n', content.Measurements.Select(m => $"{m.Indicator} {m.Period} {m.Reporter} {m.Place} {m.ReportedOn:yyyy-MM-dd} {Values(m.Values)}").Order(StringComparer.Ordinal)).AppendLine();
        foreach (var a in content.Activities)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{a.Code} {All(a.Title)} {a.Planned} {a.Actual} {a.Audience}").AppendJoin(',', a.Places.Distinct());
            text.AppendJoin('\n', a.Budget.Select(b => $"  {b.Code} {b.Amount} {b.Period} {b.Stage} {b.IsCommitted}")).AppendLine();
        }

        text.AppendJoin('\n', content.Expenditures.Select(e => $"{e.Code} {e.Activity} {e.Kind} {e.Amount} {e.On:yyyy-MM-dd} {e.Reference}").Order(StringComparer.Ordinal));
        return text.ToString();
    }

    private static string All(LocalizedText? text) => text is null ? "-" : string.Join('|', text.Tags.Select(t => $"{t}:{text.For(t)}"));

    private static string Values(ValueList<CellValue>? values) =>
        string.Join("; ", (values ?? []).Select(v => $"{v.Value} [{string.Join(',', v.Cell)}] {v.Place} {v.Comment}"));
}
