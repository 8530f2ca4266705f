using ElectionCore.Planning;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A state of every kind of fact of the Planning module, and a chain of approval: with every part set, and with none that may be left out.</summary>
internal static class PlanningSamples
{
    private static readonly LocalizedText s_name = LocalizedText.Create([new("en", "A \"name\""), new("ur", "نام")]);
    private static readonly Instrument s_order = new("F.1(2)/2019", new PartialDate(2019, 7), "Head of Wing");
    private static readonly DateRange s_years = DateRange.Between(new PartialDate(2019), new PartialDate(2023, 6));
    private static readonly DateOnly s_day = new(2019, 7, 1);
    private static readonly EvidenceLink[] s_evidence = [new("Attendance sheets", "https://example.org/a?b=c&d", new('a', 64)), new("Minutes")];
    private static readonly Participant[] s_participants = [new("Ministry", ParticipantRole.Accountable, "XM-DAC-1"), new("Civil society", ParticipantRole.Funding)];

    private static readonly Alignment[] s_alignments =
        [new(AlignmentKind.Obligation, "CEDAW", "Article 7", "Ratified 2003"), new(AlignmentKind.Goal, "SDG 5.5")];

    public static PlanCode PlanCode { get; } = new("SP-2019");

    public static Plan Plan { get; } = new()
    {
        Code = PlanCode, Kind = PlanKind.Operational, Name = s_name, Period = s_years,
        Levels = [new("pillar", s_name), new("goal", new("Goal"))],
        ReportingPeriods = [new("2019-H1", Days("[2019-01-01,2019-07-01)"), new(2019, 7, 15), new(2019, 8, 1)), new("2019-H2", Days("[2019-07-01,2020-01-01)"))],
        Vision = s_name, Mission = s_name, Principles = [s_name, new("Independence")],
        Versions = [new("1", new(2019, 1, 1), s_order, s_name)],
        Owner = new("PLANNING"), Follows = new("SP-2014"), Serves = [new("SP-A"), new("SP-B")], Alignments = [.. s_alignments],
        Participants = [.. s_participants], SelfReport = new(new(88, 100), s_day, "Commission", "Annual report 2021, p. 8"),
        Standing = RecordStanding.Published, Source = "Strategic Plan, p. 3",
    };

    public static Plan BarePlan { get; } = new()
    {
        Code = PlanCode, Name = new("Plan"), Period = DateRange.Since(new(2019, 1, 1)).WithUnknownEnd(), Levels = [new("goal", new("Goal"))],
    };

    public static PlanElement Element { get; } = new()
    {
        Code = new("G1"), Plan = PlanCode, Level = "goal", Parent = new("P1"), Number = "1.1", Title = s_name, Description = s_name,
        Owners = [new("GENDER"), new("TRAINING")], Period = s_years, PeriodWaiver = "Extended by decision 4", Weight = 0.3333m,
        ResultType = ResultType.Outcome, Assumptions = s_name, Alignments = [.. s_alignments], Follows = [new("OLD-G1")], Serves = [new("SP-A-G2")],
        SelfReport = new(new(1, 3), s_day, "Commission"), Standing = RecordStanding.Example, Source = "p. 12",
    };

    public static PlanElement BareElement { get; } = new() { Code = new("G1"), Plan = PlanCode, Level = "goal", Title = new("Goal") };

    public static PlanIndicator Indicator { get; } = new()
    {
        Code = new("I1"), Plan = PlanCode, Element = new("G1"), Kind = PlanIndicatorKind.Ratio, Number = "1.1.a", Title = s_name, Definition = s_name,
        UnitOfMeasure = "people", Direction = IndicatorDirection.Descending, Accumulation = Accumulation.Cumulative,
        UnitAggregation = UnitAggregation.Average, TimeAggregation = TimeAggregation.Maximum, Baseline = new(new PartialDate(2018), Values),
        Targets = [new("2019-H1", Values), new("2019-H2", [])], DueOn = s_day, Answers = ["low", "high"],
        Dimensions = [new("sex", ["female", "male"]), new("age", [])], MeansOfVerification = s_name, Frequency = ReportingFrequency.HalfYearly,
        Responsible = new("GENDER"), Assumptions = s_name, Weight = 12.50m, Vocabularies = [new("99", "X-1", "https://example.org"), new("1", "Y")],
        Follows = [new("OLD-I1")], Standing = RecordStanding.Published, Source = "p. 14",
    };

    public static PlanIndicator BareIndicator { get; } = new() { Code = new("I1"), Plan = PlanCode, Element = new("G1"), Title = new("Training held") };

    public static Measurement Measurement { get; } = new()
    {
        Code = new("M1"), Plan = PlanCode, Indicator = new("I1"), Period = "2019-H1", Reporter = new("GENDER"), Place = new("PK-KP"), Values = Values,
        ReportedOn = s_day, ReportedBy = new("p-1"), Evidence = [.. s_evidence], Comment = "Figures of 14 offices", ReasonIfLate = "Floods",
        SelfReported = new(0, 0), Supersedes = new("M0"), Standing = RecordStanding.Published,
        Approval = new()
        {
            Chain = "wing", Stages = ["focal-point", "head"], SubmittedBy = new("p-1"), SubmittedOn = new(2019, 7, 6),
            Steps =
            [
                new("focal-point", ApprovalDecision.Approved, new("p-2"), new(2019, 7, 7), s_order, new("p-3"), "Seen"),
                new("head", ApprovalDecision.Returned, new("p-4"), new(2019, 7, 8), Comment: "No sheets"),
            ],
        },
    };

    public static Measurement BareMeasurement { get; } = new()
    {
        Code = new("M1"), Plan = PlanCode, Indicator = new("I1"), Period = "2019-H1", ReportedOn = s_day,
    };

    public static PlanActivity Activity { get; } = new()
    {
        Code = new("A1"), Plan = PlanCode, Element = new("G1"), Title = s_name, Owner = new("GENDER"), Planned = Days("[2019-03-01,2019-06-01)"), DurationDays = 0,
        Actual = Days("[2019-04-01,2019-07-03)"), Dependencies = [new(new("A0"), DependencyKind.StartToStart, -3), new(new("A9"))],
        Budget =
        [
            new()
            {
                Code = "venue", Description = s_name, Amount = Money.Of(1234567.89m, "PKR"), Source = FundingSource.Donor, Donor = "UNDP", Period = s_years,
                Stage = BudgetStage.Revised, IsCommitted = true,
            },
            new() { Code = "none", Amount = Money.Of(0, "USD") },
        ],
        Indicators = [new("I1"), new("I2")], Participants = [.. s_participants], Places = [new("PK-KP"), new("PK-SD")], Audience = "Rural women",
        Standing = RecordStanding.Example, Source = "p. 20",
    };

    public static PlanActivity BareActivity { get; } = new() { Code = new("A1"), Plan = PlanCode, Title = new("Training") };

    public static Expenditure Expenditure { get; } = new()
    {
        Code = "V-17", Plan = PlanCode, Activity = new("A1"), BudgetLine = "venue", Kind = ExpenditureKind.Disbursement,
        Amount = Money.Of(-79228162514264337593543.95m, "PKR"), On = s_day, Reference = "Voucher 17", Standing = RecordStanding.Published,
    };

    public static Expenditure BareExpenditure { get; } = new() { Code = "V-17", Plan = PlanCode, Activity = new("A1"), Amount = Money.Of(0.10m, "USD"), On = s_day };

    public static Risk Risk { get; } = new()
    {
        Code = new("R1"), Plan = PlanCode, Threatens = new PlanElementCode("G1"), Title = s_name, Category = "Security", Likelihood = 5, Impact = 1,
        Treatment = RiskTreatment.Share, TreatmentPlan = s_name, Activities = [new("A1"), new("A2")], Owner = new("SECURITY"), IdentifiedOn = s_day,
        ReviewOn = new(2019, 12, 31), Status = RiskStatus.Occurred, Standing = RecordStanding.Published,
    };

    public static Risk BareRisk { get; } = new() { Code = new("R1"), Plan = PlanCode, Title = new("Delay") };

    public static RecommendationSource Source { get; } = new()
    {
        Code = "EOM-2018", Kind = SourceKind.PostElectionReview, Name = s_name, Organization = "European Union", Election = "General election 2018",
        Report = "Final report", ReportedOn = new PartialDate(2018, 10), Standing = RecordStanding.Published,
    };

    public static RecommendationSource BareSource { get; } = new() { Code = "EOM-2018", Name = new("Mission"), Organization = "EU" };

    public static Recommendation Recommendation { get; } = new()
    {
        Code = new("EOM-2018-1"), Source = "EOM-2018", Number = "1", Page = "Annex 1", Kind = RecommendationKind.AssistanceOffered, Text = s_name, Context = s_name,
        Theme = "Registration", Phase = "Before", Addressees = [new(AddresseeKind.Parliament, "Senate", new("LAW")), new(AddresseeKind.ElectionManagementBody)],
        LegalChange = LegalChange.PrimaryLaw, Priority = RecommendationPriority.Priority, Obligations = ["ICCPR 25", "CEDAW 7"],
        Response = new(ResponseKind.AcceptedInPart, s_day, s_order, "In part", new(2022, 12, 31)), Elements = [new("G1"), new("G2")],
        Reiterates = [new("EOM-2013-4")], Supersedes = [new("EOM-2013-5")], NoLongerApplicable = "The act was repealed", Standing = RecordStanding.Published,
    };

    public static Recommendation BareRecommendation { get; } = new() { Code = new("EOM-2018-1"), Source = "EOM-2018", Text = new("Publish results by station") };

    public static RecommendationAssessment Assessment { get; } = new()
    {
        Code = "S-1", Recommendation = new("EOM-2018-1"), AssessorKind = AssessorKind.CivilSociety, Assessor = "FAFEN", On = s_day, Scale = "three", Grade = "part",
        Evidence = [.. s_evidence], Comment = "Since the act", Standing = RecordStanding.Published,
    };

    public static RecommendationAssessment BareAssessment { get; } = new()
    {
        Code = "S-1", Recommendation = new("EOM-2018-1"), Assessor = "Commission", On = s_day, Scale = "three", Grade = "all",
    };

    public static AssessmentScale Scale { get; } = new()
    {
        Code = "three", Name = s_name, Grades = [new("all", s_name, true), new("part", new("Part")), new("none", new("None"))],
    };

    public static ScaleMapping Mapping { get; } = new() { From = "three", To = "odihr", Grades = [new("all", "fully"), new("none", "not")], Source = "Decision 9" };

    public static Consultation Consultation { get; } = new()
    {
        Code = "C-1", Name = s_name, Held = Days("[2018-11-05,2018-11-07)"), Participants = ["FAFEN", "Women's caucus"], Standing = RecordStanding.Published,
        Points =
        [
            new() { Number = "7", Text = s_name, RaisedBy = "FAFEN", Response = "Taken up", LeadsTo = [new PlanElementCode("G1"), new RecommendationCode("EOM-2018-1")] },
            new() { Number = "8", Text = new("Ramps") },
        ],
    };

    public static Consultation BareConsultation { get; } = new() { Code = "C-1", Name = new("Hearing"), Held = DateRange.Always };

    public static ApprovalChain Chain { get; } = new()
    {
        Code = "wing", Name = s_name,
        Stages =
        [
            new() { Code = "focal-point", Name = new("Focal point") },
            new() { Code = "head", Name = s_name, Signatories = [new(new("p-2")), new(new("p-3"), Days("[2019-07-01,2019-07-11)"), new("p-2"))] },
        ],
    };

    /// <summary>Every kind of value, of the whole and of cells.</summary>
    private static ValueList<CellValue> Values =>
    [
        new() { Value = MeasuredValue.OfRatio(new(7, 0)) },
        new()
        {
            Value = MeasuredValue.OfNumber(-0.10m), Cell = [new("sex", "female"), new("age", "18-25")], Place = new("PK-KP"), Comment = "As printed",
        },
        new() { Value = MeasuredValue.OfMilestone(isReached: false), Place = new("PK-SD") },
        new() { Value = MeasuredValue.OfMilestone(isReached: true, new(2019, 6, 30)), Cell = [new("sex", "male")] },
        new() { Value = MeasuredValue.OfAnswer("high: \"very\""), Cell = [new("sex", "other")] },
    ];

    private static DateRange Days(string days) => DateRange.Parse(days, provider: null);
}
