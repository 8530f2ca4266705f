using ElectionCore.Planning;

namespace ElectionCore.Interchange.Tests;

/// <summary>Plans of any content, the same for the same seed.</summary>
internal sealed class RandomPlans(int seed)
{
    private static readonly string[] Texts =
    [
        "Voter roll", "=1+1", "+cmd|' /C calc'!A0", "ووٹر فہرست", "a; b, \"c\"", "line\nbreak", "x_x000D_y", "<b>&amp;</b>", "it's: so; =", "\\=\\",
        "2024-01-31", "007", "TRUE", "N/A", "a\tb", "kind: law; note: \"x\"", "50%", "½ 𝔸",
    ];

    private readonly Random _random = new(seed);
    private int _codes;

    public PlanContent Make()
    {
        var plan = Plan();
        var elements = Many(1, 5, () => Element(plan)).ToArray();
        var indicators = Many(0, 4, () => Indicator(plan, elements)).ToArray();
        var activities = Many(0, 4, () => Activity(plan, elements)).ToArray();
        return new()
        {
            Plan = plan,
            Elements = [.. elements],
            Indicators = [.. indicators],
            Measurements = [.. indicators.SelectMany(i => Many(0, 3, () => Measurement(plan, i)))],
            Activities = [.. activities],
            Expenditures = [.. activities.SelectMany(a => Many(0, 2, () => Expenditure(plan, a)))],
            Risks = [.. Many(0, 3, () => Risk(plan, activities))],
        };
    }

    public ApprovalChain Chain() => new()
    {
        Code = Code("C"),
        Name = Text(),
        Stages =
        [
            .. Many(1, 3, () => new ApprovalStage
            {
                Code = Code("S"),
                Name = Text(),
                Signatories = [.. Many(0, 2, () => new ApprovalSignatory(new(Code("P")), Maybe(Range) ?? DateRange.Always, Maybe(() => new PersonRef(Code("P")))))],
            }),
        ],
    };

    public RecommendationContent Recommendations() => new()
    {
        Sources = [.. Many(0, 2, () => new RecommendationSource { Code = Code("Q"), Kind = Word<SourceKind>(), Name = Text(), Organization = Words(), Election = Maybe(Words, null), Report = Maybe(Words, null), ReportedOn = Maybe(Partial), Standing = Word<RecordStanding>() })],
        Recommendations = [.. Many(0, 3, Recommendation)],
        Assessments = [.. Many(0, 3, () => new RecommendationAssessment { Code = Code("T"), Recommendation = new(Code("R")), AssessorKind = Word<AssessorKind>(), Assessor = Words(), On = Day(), Scale = Code("L"), Grade = Code("G"), Evidence = Evidence(), Comment = Maybe(Words, null), Standing = Word<RecordStanding>() })],
        Scales = [.. Many(0, 2, () => new AssessmentScale { Code = Code("L"), Name = Text(), Grades = [.. Many(2, 4, () => new ScaleGrade(Code("G"), Text(), Flag()))] })],
        Mappings = [.. Many(0, 2, () => new ScaleMapping { From = Code("L"), To = Code("L"), Grades = [.. Many(0, 3, () => new GradePair(Code("G"), Code("G")))], Source = Words() })],
        Consultations = [.. Many(0, 2, () => new Consultation { Code = Code("K"), Name = Text(), Held = Range(), Participants = [.. Many(0, 2, Words)], Points = [.. Many(0, 2, () => new ConsultationPoint { Number = Code("N"), Text = Text(), RaisedBy = Maybe(Words, null), Response = Maybe(Words, null), LeadsTo = [.. Many(0, 2, () => new SubjectRef("plan-element", Code("E")))] })], Standing = Word<RecordStanding>() })],
    };

    private Recommendation Recommendation() => new()
    {
        Code = new(Code("R")),
        Source = Code("Q"),
        Number = Maybe(Words, null),
        Page = Maybe(Words, null),
        Kind = Word<RecommendationKind>(),
        Text = Text(),
        Context = Maybe(Text, null),
        Theme = Maybe(Words, null),
        Phase = Maybe(Words, null),
        Addressees = [.. Many(0, 2, () => new Addressee(Word<AddresseeKind>(), Maybe(Words, null), Maybe(() => new UnitCode(Code("U")))))],
        LegalChange = Word<LegalChange>(),
        Priority = Word<RecommendationPriority>(),
        Obligations = [.. Many(0, 2, Words)],
        Response = Flag() ? null : new(Word<ResponseKind>(), Day(), Maybe(Instrument, null), Maybe(Words, null), Maybe(Day)),
        Elements = [.. Many(0, 2, () => new PlanElementCode(Code("E")))],
        Reiterates = [.. Many(0, 2, () => new RecommendationCode(Code("R")))],
        Supersedes = [.. Many(0, 2, () => new RecommendationCode(Code("R")))],
        NoLongerApplicable = Maybe(Words, null),
        Standing = Word<RecordStanding>(),
    };

    private Plan Plan() => new()
    {
        Code = new(Code("PLAN")),
        Kind = Word<PlanKind>(),
        Name = Text(),
        Period = Range(),
        Levels = [new("goal", Text()), new("a/b:c [x]", Text()), new("GOAL", Text()), new("action that has a name longer than sheets allow", Text())],
        ReportingPeriods = [.. Many(0, 4, () => new ReportingPeriod(Code("Y"), Bounded(), Maybe(Day), Maybe(Day)))],
        Vision = Maybe(Text, null),
        Mission = Maybe(Text, null),
        Principles = [.. Many(0, 3, Text)],
        Versions = [.. Many(0, 3, () => new PlanVersion(Words(), Day(), Maybe(Instrument, null), Maybe(Text, null)))],
        Owner = Maybe(() => new UnitCode(Code("U"))),
        Follows = Maybe(() => new PlanCode(Code("PLAN"))),
        Serves = [.. Many(0, 2, () => new PlanCode(Code("PLAN")))],
        Alignments = Alignments(),
        Participants = Participants(),
        SelfReport = Flag() ? null : new(new(_random.Next(100), 100), Day(), Words(), Maybe(Words, null)),
        Standing = Word<RecordStanding>(),
        Source = Maybe(Words, null),
    };

    private PlanElement Element(Plan plan) => new()
    {
        Code = new(Code("E")),
        Plan = _random.Next(8) == 0 ? new(Code("PLAN")) : plan.Code,
        Level = _random.Next(6) == 0 ? "of no sheet" : plan.Levels[_random.Next(plan.Levels.Count)].Code,
        Parent = Maybe(() => new PlanElementCode(Code("E"))),
        Number = Maybe(Words, null),
        Title = Text(),
        Description = Maybe(Text, null),
        Owners = [.. Many(0, 3, () => new UnitCode(Code("U")))],
        Period = Maybe(Range),
        PeriodWaiver = Maybe(Words, null),
        Weight = Maybe(() => _random.Next(1, 1000) / 100m),
        ResultType = Word<ResultType>(),
        Assumptions = Maybe(Text, null),
        Alignments = Alignments(),
        Follows = [.. Many(0, 2, () => new PlanElementCode(Code("E")))],
        Serves = [.. Many(0, 2, () => new PlanElementCode(Code("E")))],
        SelfReport = Flag() ? null : new(new(_random.Next(100), 100), Day(), Words(), Maybe(Words, null)),
        Standing = Word<RecordStanding>(),
        Source = Maybe(Words, null),
    };

    private PlanIndicator Indicator(Plan plan, PlanElement[] elements)
    {
        var kind = Word<PlanIndicatorKind>();
        var cells = Many(0, 3, () => Value(kind)).ToArray();
        return new()
        {
            Code = new(Code("I")),
            Plan = plan.Code,
            Element = elements[_random.Next(elements.Length)].Code,
            Kind = kind,
            Number = Maybe(Words, null),
            Title = Text(),
            Definition = Maybe(Text, null),
            UnitOfMeasure = Maybe(Words, null),
            Direction = Maybe(Word<IndicatorDirection>),
            Accumulation = Word<Accumulation>(),
            UnitAggregation = Word<UnitAggregation>(),
            TimeAggregation = Maybe(Word<TimeAggregation>),
            Baseline = Flag() ? null : new(Partial(), [.. Some(cells, kind)]),
            Targets = [.. plan.ReportingPeriods.Select(p => p.Code).Append("of no period").Where(_ => Flag()).Select(p => new PeriodTarget(p, [.. Some(cells, kind).DefaultIfEmpty(Value(kind))]))],
            DueOn = Maybe(Day),
            Answers = [.. Many(0, 3, Words)],
            Dimensions = [.. Many(0, 2, () => new IndicatorDimension(Words(), [.. Many(0, 3, Words)]))],
            MeansOfVerification = Maybe(Text, null),
            Frequency = Word<ReportingFrequency>(),
            Responsible = Maybe(() => new UnitCode(Code("U"))),
            Assumptions = Maybe(Text, null),
            Weight = Maybe(() => _random.Next(1, 1000) / 8m),
            Vocabularies = [.. Many(0, 2, () => new IndicatorReference(Words(), Words(), Maybe(Words, null)))],
            Follows = [.. Many(0, 2, () => new IndicatorCode(Code("I")))],
            Standing = Word<RecordStanding>(),
            Source = Maybe(Words, null),
        };
    }

    private Measurement Measurement(Plan plan, PlanIndicator indicator) => new()
    {
        Code = new(Code("M")),
        Plan = plan.Code,
        Indicator = indicator.Code,
        Period = plan.ReportingPeriods.Count > 0 ? plan.ReportingPeriods[0].Code : "none",
        Reporter = Maybe(() => new UnitCode(Code("U"))),
        Place = Maybe(() => new PlaceCode(Code("PL"))),
        Values = [.. Many(0, 3, () => Value(indicator.Kind))],
        ReportedOn = Day(),
        ReportedBy = Maybe(() => new PersonRef(Code("P"))),
        Evidence = Evidence(),
        Comment = Maybe(Words, null),
        ReasonIfLate = Maybe(Words, null),
        SelfReported = Maybe(() => new Ratio(_random.Next(9), 1 + _random.Next(9))),
        Approval = Flag() ? null : new()
        {
            Chain = Code("C"),
            Stages = ["first; stage", "second"],
            SubmittedBy = new(Code("P")),
            SubmittedOn = Day(),
            Steps = [.. Many(0, 2, () => new ApprovalStep(Words(), Word<ApprovalDecision>(), new(Code("P")), Day(), Maybe(Instrument, null), Maybe(() => new PersonRef(Code("P"))), Maybe(Words, null)))],
        },
        Supersedes = Maybe(() => new MeasurementCode(Code("M"))),
        Standing = Word<RecordStanding>(),
    };

    private PlanActivity Activity(Plan plan, PlanElement[] elements) => new()
    {
        Code = new(Code("A")),
        Plan = plan.Code,
        Element = Maybe(() => elements[0].Code),
        Title = Text(),
        Owner = Maybe(() => new UnitCode(Code("U"))),
        Planned = Maybe(Range),
        DurationDays = Maybe(() => _random.Next(100)),
        Actual = Maybe(Range),
        Dependencies = [.. Many(0, 2, () => new ActivityDependency(new(Code("A")), Word<DependencyKind>(), _random.Next(-9, 9)))],
        Budget = [.. Many(0, 3, () => new BudgetLine { Code = Code("B"), Description = Maybe(Text, null), Amount = Money(), Source = Word<FundingSource>(), Donor = Maybe(Words, null), Period = Maybe(Range), Stage = Word<BudgetStage>(), IsCommitted = Flag() })],
        Indicators = [.. Many(0, 2, () => new IndicatorCode(Code("I")))],
        Participants = Participants(),
        Places = [.. Many(0, 2, () => new PlaceCode(Code("PL")))],
        Audience = Maybe(Words, null),
        Standing = Word<RecordStanding>(),
        Source = Maybe(Words, null),
    };

    private Expenditure Expenditure(Plan plan, PlanActivity activity) => new()
    {
        Code = Code("X"),
        Plan = plan.Code,
        Activity = activity.Code,
        BudgetLine = Maybe(() => Code("B"), null),
        Kind = Word<ExpenditureKind>(),
        Amount = Money(),
        On = Day(),
        Reference = Maybe(Words, null),
        Standing = Word<RecordStanding>(),
    };

    private Risk Risk(Plan plan, PlanActivity[] activities) => new()
    {
        Code = new(Code("K")),
        Plan = plan.Code,
        Threatens = Maybe(() => new SubjectRef("plan-element", Code("E"))),
        Title = Text(),
        Category = Maybe(Words, null),
        Likelihood = Maybe(() => _random.Next(1, 6)),
        Impact = Maybe(() => _random.Next(1, 6)),
        Treatment = Word<RiskTreatment>(),
        TreatmentPlan = Maybe(Text, null),
        Activities = [.. activities.Select(a => a.Code)],
        Owner = Maybe(() => new UnitCode(Code("U"))),
        IdentifiedOn = Maybe(Day),
        ReviewOn = Maybe(Day),
        Status = Word<RiskStatus>(),
        Standing = Word<RecordStanding>(),
    };

    private CellValue Value(PlanIndicatorKind kind) => new()
    {
        Value = Measured(kind),
        Cell = [.. Many(0, 3, Words).Distinct(StringComparer.Ordinal).Select(d => new DimensionCell(d, Words()))],
        Place = Maybe(() => new PlaceCode(Code("PL"))),
        Comment = Maybe(Words, null),
    };

    // The same cells in the same order, as rows of a sheet have them.
    private IEnumerable<CellValue> Some(CellValue[] cells, PlanIndicatorKind kind) =>
        cells.Where(_ => Flag()).Select(c => c with { Value = Measured(kind), Comment = Maybe(Words, null) }).ToList();

    private MeasuredValue Measured(PlanIndicatorKind kind) => kind switch
    {
        PlanIndicatorKind.Quantity => MeasuredValue.OfNumber(_random.Next(4) == 0 ? 79228162514264337593543950335m / 10 : _random.Next(-999, 99999) / 100m),
        PlanIndicatorKind.Ratio => MeasuredValue.OfRatio(new(_random.NextInt64(-5, 1L << 60), _random.Next(200))),
        PlanIndicatorKind.Milestone => Flag() ? MeasuredValue.OfMilestone(isReached: true, Maybe(Day)) : MeasuredValue.OfMilestone(Flag()),
        _ => MeasuredValue.OfAnswer(Words()),
    };

    private Money Money() => _random.Next(3) switch
    {
        0 => ElectionCore.Money.Of(_random.Next(99999999), "JPY"),
        1 => ElectionCore.Money.Of(_random.Next() / 1000m, "JOD"),
        _ => ElectionCore.Money.Of(792281625142643375935439503.35m, "PKR"),
    };

    private ValueList<Alignment> Alignments() => [.. Many(0, 2, () => new Alignment(Word<AlignmentKind>(), Words(), Maybe(Words, null), Maybe(Words, null)))];

    private ValueList<Participant> Participants() => [.. Many(0, 2, () => new Participant(Words(), Word<ParticipantRole>(), Maybe(Words, null)))];

    private ValueList<EvidenceLink> Evidence() => [.. Many(0, 2, () => new EvidenceLink(Words(), Maybe(Words, null), Maybe(Words, null)))];

    private Instrument Instrument() => new(Words(), Maybe(Partial), Maybe(Words, null));

    private DateRange Bounded() => DateRange.Between(new DateOnly(2024, 1, 1).AddDays(_random.Next(100)), new DateOnly(2024, 6, 1).AddDays(_random.Next(100)));

    private DateRange Range() => _random.Next(6) switch
    {
        0 => DateRange.Always,
        1 => DateRange.Since(Day()),
        2 => DateRange.Until(Day()).WithUnknownStart(),
        3 => DateRange.Between(new PartialDate(2019), new PartialDate(2023)),
        4 => DateRange.Between(new PartialDate(2019, 4), to: null).WithUnknownEnd(),
        _ => Bounded(),
    };

    private DateOnly Day() => new DateOnly(2020, 1, 1).AddDays(_random.Next(2000));

    private PartialDate Partial() => _random.Next(3) switch { 0 => new(2020), 1 => new(2020, 2), _ => new(2020, 2, 29) };

    private LocalizedText Text() => _random.Next(3) switch
    {
        0 => new(Words()),
        1 => new("ur", Words()),
        _ => new LocalizedText(Words()).With("fa-AF", Words()),
    };

    private string Words() => Texts[_random.Next(Texts.Length)];

    private string Code(string prefix) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{(Flag() ? "-" : "; ")}{++_codes}");

    private T Word<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private bool Flag() => _random.Next(2) == 0;

    private IEnumerable<T> Many<T>(int least, int most, Func<T> make) => Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make()).ToList();

    private T? Maybe<T>(Func<T> make)
        where T : struct =>
        Flag() ? null : make();

    private T? Maybe<T>(Func<T> make, T? none)
        where T : class =>
        Flag() ? none : make();
}
