using System.Text;
using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests.Iati;

/// <summary>Plans to be written and read.</summary>
internal static class IatiPlans
{
    public static readonly IatiExportOptions Options = new()
    {
        ReportingOrganisation = "XM-EMB-1", ReportingName = new("Election Commission"), Country = "PK", AsOf = IatiSamples.Today,
    };

    private static readonly string[] OddTexts =
    [
        "Rolls", "a < b & \"c\" > 'd'", "]]>", "line\nline", "tab\tand\r\nreturn", "انتخابات آزاد", "E\u0301tude", "🗳 vote", "<!DOCTYPE x>", "&amp;", "x\u2028y", "\uFDD0 \U0001FFFE",
    ];

    private static readonly string[] OddCodes = ["G1", "a/b", "A & B?", "50%", "گ-۱", "<x>", "a|b", "é", "🗳", "..", "E 1"];

    /// <summary>The worked example of the published guidance on results: baseline 15, target 50, actual 53 per cent.</summary>
    public static PlanContent Guidance { get; } = new()
    {
        Plan = Plan("P1"),
        Elements = [new() { Code = new("G1"), Plan = new("P1"), Level = "goal", Title = new("Independent media"), ResultType = ResultType.Outcome }],
        Indicators =
        [
            new()
            {
                Code = new("I1"),
                Plan = new("P1"),
                Element = new("G1"),
                Kind = PlanIndicatorKind.Quantity,
                Title = new("Journalists who feel free to speak"),
                UnitOfMeasure = "%",
                Direction = IndicatorDirection.Ascending,
                Baseline = new(new(2012), [Number(15)]),
                Targets = [new("2024", [Number(50)])],
            },
        ],
        Measurements = [Approved("M1", "I1", "2024", Number(53))],
    };

    public static Plan Plan(string code) => new()
    {
        Code = new(code),
        Name = new("Strategic plan"),
        Period = DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2029, 1, 1)),
        Levels = [new("goal", new("Goal"))],
        ReportingPeriods = [new("2024", DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2025, 1, 1)))],
    };

    public static CellValue Number(decimal number) => new() { Value = MeasuredValue.OfNumber(number) };

    public static Measurement Approved(string code, string indicator, string period, params CellValue[] values) => new()
    {
        Code = new(code),
        Plan = new("P1"),
        Indicator = new(indicator),
        Period = period,
        Values = [.. values],
        ReportedOn = new(2024, 2, 1),
        Approval = new()
        {
            Chain = "c",
            Stages = ["s"],
            SubmittedBy = new("a"),
            SubmittedOn = new(2024, 2, 1),
            Steps = [new("s", ApprovalDecision.Approved, new("b"), new(2024, 2, 2))],
        },
    };

    public static async Task<(string Xml, IReadOnlyList<Diagnostic> Findings)> WriteAsync(PlanContent content, IatiExportOptions? options = null)
    {
        using var stream = new MemoryStream();
        var findings = await IatiPlanWriter.WriteAsync(content, stream, options ?? Options, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(stream.ToArray()), findings);
    }

    public static Task<IatiPlanReading> ReadAsync(string xml, bool isLenient = false, int maximumFindings = 1000) =>
        ReadAsync(xml, new IatiImportOptions { AsOf = IatiSamples.Today, Lenient = isLenient, MaximumFindings = maximumFindings });

    public static async Task<IatiPlanReading> ReadAsync(string xml, IatiImportOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return await IatiPlanReader.ReadAsync(stream, "p.xml", options, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>A plan that depends on a number alone: odd texts and codes, all kinds, cells, places, money, and what IATI refuses.</summary>
    public static PlanContent Random(int seed)
    {
        var random = new Random(seed);
        var years = Enumerable.Range(2020, random.Next(1, 4)).ToList();
        var plan = Plan(Pick(random, OddCodes)) with
        {
            Name = Text(random),
            Vision = Maybe(random, () => Text(random)),
            Mission = Maybe(random, () => Text(random)),
            Principles = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(random))],
            ReportingPeriods = [.. years.Select(y => new ReportingPeriod($"Y{y}", DateRange.Between(new DateOnly(y, 1, 1), new DateOnly(y + 1, 1, 1))))],
            Participants = [.. Enumerable.Range(0, random.Next(3)).Select(n => new Participant(Pick(random, OddTexts), (ParticipantRole)random.Next(4), n == 0 ? null : "XM-P-1"))],
        };
        PlanElement[] elements = [.. Codes(random).Select(c => new PlanElement
        {
            Code = new(c), Plan = plan.Code, Level = "goal", Title = Text(random), Description = Maybe(random, () => Text(random)),
            ResultType = (ResultType)random.Next(5), Weight = Maybe(random, () => "x") is null ? null : 0.5m,
        })];
        PlanIndicator[] indicators = [.. elements.SelectMany(e => Codes(random).Take(2).Select(c => Indicator(random, plan, e, $"{e.Code} {c}")))];
        return new()
        {
            Plan = plan,
            Elements = [.. elements],
            Indicators = [.. indicators],
            Measurements = [.. indicators.SelectMany(i => Measurements(random, plan, i))],
            Activities = [.. Codes(random).Select(c => Activity(random, plan, c))],
            Expenditures = [.. Expenditures(random, plan)],
        };
    }

    private static IEnumerable<string> Codes(Random random) => random.GetItems(OddCodes, random.Next(1, 5)).Distinct(StringComparer.Ordinal);

    private static PlanIndicator Indicator(Random random, Plan plan, PlanElement element, string code)
    {
        var kind = (PlanIndicatorKind)random.Next(4);
        return new()
        {
            Code = new(code),
            Plan = plan.Code,
            Element = element.Code,
            Kind = kind,
            Title = Text(random),
            Definition = Maybe(random, () => Text(random)),
            UnitOfMeasure = kind == PlanIndicatorKind.Quantity && random.Next(3) == 0 ? "%" : null,
            Direction = random.Next(4) is var d and < 3 ? (IndicatorDirection)d : null,
            Accumulation = (Accumulation)random.Next(3),
            Baseline = random.Next(2) == 0 ? null : new(random.Next(2) == 0 ? new(2019) : new(2019, 5, 17), Values(random, kind)),
            Targets = [.. plan.ReportingPeriods.Where(_ => random.Next(3) > 0).Select(p => new PeriodTarget(p.Code, Values(random, kind)))],
            Vocabularies = random.Next(3) == 0 ? [new("99", Pick(random, OddCodes), "https://example.org/v")] : [],
        };
    }

    private static IEnumerable<Measurement> Measurements(Random random, Plan plan, PlanIndicator indicator) => plan.ReportingPeriods
        .SelectMany(p => Enumerable.Range(0, random.Next(3)).Select(n => Approved($"M{n} {p.Code} {indicator.Code}"[..Math.Min(90, $"M{n} {p.Code} {indicator.Code}".Length)], indicator.Code.Value, p.Code) with
        {
            Plan = plan.Code,
            Reporter = n == 0 && random.Next(2) == 0 ? null : new($"U{n}"),
            Place = random.Next(3) == 0 ? new($"KE-{n}") : null,
            Values = Values(random, indicator.Kind),
        }))
        .Where(m => random.Next(5) > 0)
        .Select(m => random.Next(6) == 0 ? m with { Approval = null } : m);

    private static ValueList<CellValue> Values(Random random, PlanIndicatorKind kind)
    {
        CellValue[] cells =
        [
            new() { Value = Value(random, kind), Comment = random.Next(3) == 0 ? Pick(random, OddTexts) : null },
            new() { Value = Value(random, kind), Cell = [new("sex", "female")] },
            new() { Value = Value(random, kind), Cell = [new("sex", Pick(random, OddTexts) + "m"), new("age", "18 – 25")], Place = new("PK-1") },
            new() { Value = Value(random, kind), Place = new(Pick(random, OddCodes)) },
        ];
        return [.. cells.Where(_ => random.Next(2) == 0)];
    }

    private static MeasuredValue Value(Random random, PlanIndicatorKind kind) => kind switch
    {
        PlanIndicatorKind.Quantity => MeasuredValue.OfNumber(random.Next(6) switch { 0 => 0, 1 => decimal.MaxValue, 2 => -12.50m, 3 => 0.0000000000000000000000000001m, var n => n }),
        PlanIndicatorKind.Ratio => MeasuredValue.OfRatio(new(random.Next(100), random.Next(9))),
        PlanIndicatorKind.Milestone => random.Next(3) switch { 0 => MeasuredValue.OfMilestone(false), 1 => MeasuredValue.OfMilestone(true), _ => MeasuredValue.OfMilestone(true, new(2021, 6, 30)) },
        _ => MeasuredValue.OfAnswer(Pick(random, OddTexts)),
    };

    private static PlanActivity Activity(Random random, Plan plan, string code)
    {
        var start = new DateOnly(2020 + random.Next(8), random.Next(1, 13), 1);
        return new()
        {
            Code = new(code),
            Plan = plan.Code,
            Title = Text(random),
            Planned = random.Next(5) switch { 0 => null, 1 => DateRange.Since(start), _ => DateRange.Between(start, start.AddDays(random.Next(1, 900))) },
            Actual = random.Next(3) switch { 0 => null, 1 => DateRange.Since(start), _ => DateRange.Between(start, start.AddDays(random.Next(1, 900))) },
            Audience = random.Next(2) == 0 ? null : "Women",
            Places = random.Next(2) == 0 ? [] : [new("PK-1"), new(Pick(random, OddCodes))],
            Budget = [.. Enumerable.Range(0, random.Next(3)).Select(n => new BudgetLine
            {
                Code = $"L{n}", Amount = Money.Of(random.Next(100_000) / 100m, random.Next(6) == 0 ? "AFN" : "PKR"),
                Stage = (BudgetStage)random.Next(2), IsCommitted = random.Next(2) == 0,
            })],
        };
    }

    private static IEnumerable<Expenditure> Expenditures(Random random, Plan plan) => Enumerable.Range(0, random.Next(6)).Select(n => new Expenditure
    {
        Code = $"X{n}",
        Plan = plan.Code,
        Activity = new(Pick(random, OddCodes)),
        Kind = (ExpenditureKind)random.Next(3),
        Amount = Money.Of(random.Next(-1000, 1000), "USD"),
        On = new DateOnly(2024, 1, 1).AddDays(random.Next(300)),
        Reference = random.Next(2) == 0 ? null : "V <1>",
    });

    private static LocalizedText Text(Random random)
    {
        string[] languages = ["en", "fr", "ur"];
        return LocalizedText.Create(random.GetItems(languages, 2).Distinct(StringComparer.Ordinal).Select(l => KeyValuePair.Create(l, Pick(random, OddTexts))));
    }

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class =>
        random.Next(2) == 0 ? make() : null;

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
