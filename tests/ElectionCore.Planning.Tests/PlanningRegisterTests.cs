using ElectionCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Planning.Tests;

public sealed class PlanningRegisterTests : IDisposable
{
    private static readonly DateOnly Adopted = new(2019, 1, 1);
    private static readonly DateOnly Reported = new(2019, 7, 5);
    private static readonly CommitDetails Details = new("tests", "a test");
    private static readonly PersonRef Writer = new("p-1");
    private static readonly PersonRef Head = new("p-2");
    private static readonly PersonRef Cover = new("p-3");
    private static readonly Instrument Order = new("F.1(2)/2019", new(2019, 7, 8), "Head of Wing");

    private readonly FakeClock _clock = new(new(2019, 7, 20, 0, 0, 0, TimeSpan.Zero));
    private readonly ServiceProvider _services;

    public PlanningRegisterTests() =>
        _services = new ServiceCollection().AddSingleton<TimeProvider>(_clock).AddElectionCore(core => core.AddPlanning()).BuildServiceProvider();

    private static PlanContent Content => new()
    {
        Plan = new()
        {
            Code = new("plan"), Name = new("Plan"), Period = DateRange.Between(Adopted, new DateOnly(2024, 1, 1)),
            Levels = [new("goal", new("Goal"))],
            ReportingPeriods = [new("2019-H1", DateRange.Between(Adopted, new DateOnly(2019, 7, 1)), new(2019, 7, 15), new(2019, 8, 1))],
        },
        Elements = [new() { Code = new("g1"), Plan = new("plan"), Level = "goal", Title = new("Goal 1") }],
        Indicators = [new() { Code = new("i1"), Plan = new("plan"), Element = new("g1"), Title = new("Training held"), Kind = PlanIndicatorKind.Quantity, Targets = [new("2019-H1", [new() { Value = MeasuredValue.OfNumber(5) }])] }],
    };

    private static Measurement Draft => new()
    {
        Code = new("m1"), Plan = new("plan"), Indicator = new("i1"), Period = "2019-H1", ReportedOn = Reported,
        Values = [new() { Value = MeasuredValue.OfNumber(4) }],
    };

    private static ApprovalChain Chain => new()
    {
        Code = "wing", Name = new("Wing"),
        Stages = [new() { Code = "head", Name = new("Head"), Signatories = [new(Head), new(Cover, DateRange.Between(new DateOnly(2019, 7, 1), new DateOnly(2019, 7, 11)), Head)] }],
    };

    private CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task A_measurement_counts_from_the_day_of_its_last_approval_and_never_changes_after()
    {
        var register = await StartAsync();
        await register.Reporting.RecordAsync(Draft, Stop);
        await register.Reporting.SubmitAsync(Draft.Code, "wing", Writer, new(2019, 7, 6), Stop);
        await register.Reporting.ApproveAsync(Draft.Code, Cover, new(2019, 7, 8), Order, cancellationToken: Stop);
        await register.CommitAsync(Details, Stop);

        (await StatusOnAsync(register, new(2019, 7, 5))).ShouldBe(MeasurementStatus.Draft);
        (await StatusOnAsync(register, new(2019, 7, 7))).ShouldBe(MeasurementStatus.Submitted);
        (await StatusOnAsync(register, new(2019, 7, 8))).ShouldBe(MeasurementStatus.Approved);
        var approved = (await register.ReadAsync(new("plan"), new(2019, 7, 8), cancellationToken: Stop))!.Measurements.ShouldHaveSingleItem();
        approved.Approval!.Steps.ShouldHaveSingleItem().CoverFor.ShouldBe(Head);

        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft with { Comment = "other" }, Stop))).ShouldBe("PLN0001");
        (await CodeOfAsync(() => register.ImportAsync(Content with { Measurements = [Draft] }, Details, cancellationToken: Stop))).ShouldBe("PLN0001");
    }

    [Fact]
    public async Task What_was_returned_is_written_anew_and_what_waits_is_not()
    {
        var register = await StartAsync();
        await register.Reporting.RecordAsync(Draft, Stop);
        await register.Reporting.SubmitAsync(Draft.Code, "wing", Writer, new(2019, 7, 6), Stop);

        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft, Stop))).ShouldBe("PLN0001");
        await register.Reporting.ReturnAsync(Draft.Code, Head, new(2019, 7, 7), "no attendance sheets", Stop);
        await register.Reporting.RecordAsync(Draft with { ReportedOn = new(2019, 7, 9), Comment = "sheets attached" }, Stop);
        await register.CommitAsync(Details, Stop);

        (await StatusOnAsync(register, new(2019, 7, 7))).ShouldBe(MeasurementStatus.Returned);
        (await StatusOnAsync(register, new(2019, 7, 9))).ShouldBe(MeasurementStatus.Draft);
    }

    [Fact]
    public async Task Who_submitted_a_measurement_takes_it_back_and_it_is_submitted_by_somebody_else()
    {
        var register = await StartAsync();
        await register.Reporting.RecordAsync(Draft with { ReportedBy = Writer }, Stop);
        (await CodeOfAsync(() => register.Reporting.WithdrawAsync(Draft.Code, Writer, new(2019, 7, 6), "too early", Stop))).ShouldBe("PLN0005");
        await register.Reporting.SubmitAsync(Draft.Code, "wing", Writer, new(2019, 7, 6), Stop);

        (await CodeOfAsync(() => register.Reporting.WithdrawAsync(Draft.Code, Head, new(2019, 7, 7), "too early", Stop))).ShouldBe("COR0026");
        (await CodeOfAsync(() => register.Reporting.WithdrawAsync(Draft.Code, Writer, new(2019, 7, 5), "too early", Stop))).ShouldBe("COR0023");
        var withdrawn = await register.Reporting.WithdrawAsync(Draft.Code, Writer, new(2019, 7, 7), "too early", Stop);
        (withdrawn.Status, withdrawn.Approval!.Steps.Single().Comment).ShouldBe((MeasurementStatus.Returned, "too early"));
        await register.CommitAsync(Details, Stop);

        // A record of it is taken in as it is: to take back is no decision.
        (await register.ImportAsync(Content with { Measurements = [withdrawn] }, Details, cancellationToken: Stop)).ShouldBeNull();
        await register.Reporting.RecordAsync(withdrawn with { Code = new("m2"), Place = new PlaceCode("AF01") }, Stop);
        var read = await register.ReadAsync(new("plan"), new(2019, 7, 7), cancellationToken: Stop);
        PlanCheck.Check(read!, new(2019, 7, 7)).ShouldNotContain(d => d.Code == PlanningDiagnostics.DecidedBySubmitter.Code);
        (await register.Reporting.SubmitAsync(Draft.Code, "wing", new("p-9"), new(2019, 7, 8), Stop)).Status.ShouldBe(MeasurementStatus.Submitted);
    }

    [Fact]
    public async Task A_closed_period_takes_only_decisions_and_what_supersedes_an_approved_one_whatever_day_is_written_on_it()
    {
        var register = await StartAsync();
        await ApproveAsync(register, Draft);
        await register.Reporting.RecordAsync(Draft with { Code = new("waiting"), Reporter = new UnitCode("A") }, Stop);
        await register.Reporting.SubmitAsync(new("waiting"), "wing", Writer, new(2019, 7, 6), Stop);
        await register.Reporting.RecordAsync(Draft with { Code = new("parked"), Reporter = new UnitCode("B") }, Stop);
        await register.CommitAsync(Details, Stop);
        _clock.Advance(TimeSpan.FromDays(20));
        var late = Draft with { Code = new("m2") };

        (await CodeOfAsync(() => register.Reporting.RecordAsync(late, Stop))).ShouldBe("PLN0002");
        (await CodeOfAsync(() => register.Reporting.SubmitAsync(new("parked"), "wing", Writer, new(2019, 7, 6), Stop))).ShouldBe("PLN0002");
        var reopened = Content with { Plan = Content.Plan with { ReportingPeriods = [Content.Plan.ReportingPeriods[0] with { ClosedOn = null }] }, Measurements = [late] };
        (await CodeOfAsync(() => register.ImportAsync(reopened, Details, cancellationToken: Stop))).ShouldBe("PLN0002", "the file does not say when the stored period closes");
        await register.Reporting.ApproveAsync(new("waiting"), Head, new(2019, 7, 8), Order, cancellationToken: Stop);
        await register.Reporting.RecordAsync(late with { Supersedes = Draft.Code }, Stop);
    }

    [Theory]
    [InlineData("m1")]
    [InlineData("nothing")]
    [InlineData("draft")]
    public async Task Only_an_approved_measurement_of_the_same_series_is_superseded(string earlier)
    {
        var register = await StartAsync();
        await ApproveAsync(register, Draft);
        await register.Reporting.RecordAsync(Draft with { Code = new("draft"), Place = new PlaceCode("AF01") }, Stop);

        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft with { Code = new("m2"), Place = new PlaceCode("AF01"), Supersedes = new(earlier) }, Stop))).ShouldBe("PLN0007");
    }

    [Fact]
    public async Task A_file_approves_nothing_that_the_chains_of_the_institution_do_not_allow()
    {
        var register = await StartAsync();
        var given = Approval.Submit(Chain, Writer, new(2019, 7, 6)).Approve(Chain, Head, new(2019, 7, 12), Order);
        async Task<string> CodeAsync(Approval approval) =>
            await CodeOfAsync(() => register.ImportAsync(Content with { Measurements = [Draft with { Approval = approval }] }, Details, cancellationToken: Stop));

        (await CodeAsync(given with { Chain = "mine" })).ShouldBe("COR0025");
        (await CodeAsync(given with { Stages = ["head", "more"] })).ShouldBe("COR0025");
        (await CodeAsync(given with { Steps = [given.Steps[0] with { By = new("somebody") }] })).ShouldBe("COR0022");
        (await CodeAsync(given with { Steps = [given.Steps[0] with { Instrument = null }] })).ShouldBe("COR0024");
        (await CodeAsync(given with { Steps = [given.Steps[0] with { On = new(2019, 7, 1) }] })).ShouldBe("COR0024");
        (await CodeAsync(given with { SubmittedBy = Head })).ShouldBe("COR0021");
        (await CodeOfAsync(() => register.ImportAsync(Content with { Measurements = [Draft with { ReportedBy = Head, Approval = given }] }, Details, cancellationToken: Stop))).ShouldBe("COR0021");
        await register.ImportAsync(Content with { Measurements = [Draft with { Approval = given }] }, Details, cancellationToken: Stop);
        (await StatusOnAsync(register, new(2019, 7, 12))).ShouldBe(MeasurementStatus.Approved);
    }

    [Fact]
    public async Task What_waits_is_not_exchanged_for_something_easier_to_approve()
    {
        var register = await StartAsync();
        await register.Reporting.RecordAsync(Draft with { ReportedBy = Writer }, Stop);
        var waiting = await register.Reporting.SubmitAsync(Draft.Code, "wing", Writer, new(2019, 7, 6), Stop);
        var swapped = waiting with { Approval = Approval.Submit(Chain, new("p-9"), new(2019, 7, 6)).Approve(Chain, Head, new(2019, 7, 12), Order) };

        (await CodeOfAsync(() => register.Reporting.RecordAsync(swapped, Stop))).ShouldBe("PLN0001");
        (await CodeOfAsync(() => register.Reporting.ApproveAsync(Draft.Code, Writer, new(2019, 7, 12), Order, cancellationToken: Stop))).ShouldBe("COR0021");
        await register.Reporting.ReturnAsync(Draft.Code, Head, new(2019, 7, 8), "no sheets", Stop);
        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft, Stop))).ShouldBe("PLN0006", "the return stays in the history");
    }

    [Fact]
    public async Task An_import_is_of_one_plan_with_each_code_once_and_changes_no_chain_behind_the_back()
    {
        var register = await StartAsync();

        (await CodeOfAsync(() => register.ImportAsync(Content with { Elements = [Content.Elements[0] with { Plan = new("other") }] }, Details, cancellationToken: Stop))).ShouldBe("PLN0008");
        (await CodeOfAsync(() => register.ImportAsync(Content with { Elements = [Content.Elements[0], Content.Elements[0]] }, Details, cancellationToken: Stop))).ShouldBe("PLN0141");
        var mine = Chain with { Stages = [Chain.Stages[0] with { Signatories = [new(Writer)] }] };
        (await CodeOfAsync(() => register.ImportAsync([Content], Details, effective: null, chains: [mine], Stop))).ShouldBe("PLN0009");
        (await register.ImportAsync([Content], Details, new(2019, 9, 1), chains: [mine], Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_a_measurement_names_must_be_there()
    {
        var register = await StartAsync();

        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft with { Plan = new("other") }, Stop))).ShouldBe("PLN0004");
        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft with { Indicator = new("other") }, Stop))).ShouldBe("PLN0004");
        (await CodeOfAsync(() => register.Reporting.RecordAsync(Draft with { Period = "2020" }, Stop))).ShouldBe("PLN0004");
        (await CodeOfAsync(() => register.Reporting.SubmitAsync(Draft.Code, "wing", Writer, Reported, Stop))).ShouldBe("PLN0005");
        await register.Reporting.RecordAsync(Draft, Stop);
        (await CodeOfAsync(() => register.Reporting.ApproveAsync(Draft.Code, Head, Reported, Order, cancellationToken: Stop))).ShouldBe("PLN0005");
    }

    [Fact]
    public async Task An_import_again_changes_nothing_and_an_amendment_holds_from_its_day_to_the_next_change()
    {
        var register = await StartAsync();
        (await register.ImportAsync(Content, Details, cancellationToken: Stop)).ShouldBeNull();
        (await register.ImportAsync(Content, Details, new(2022, 1, 1), Stop)).ShouldBeNull("what is the same is not cut in two");
        PlanContent Titled(string title) => Content with { Elements = [Content.Elements[0] with { Title = new(title) }] };

        await register.ImportAsync(Titled("of 2022"), Details, new(2022, 1, 1), Stop);
        await register.ImportAsync(Titled("of 2021"), Details, new(2021, 1, 1), Stop);
        (await register.ImportAsync(Titled("of 2022"), Details, cancellationToken: Stop)).ShouldBeNull();

        async Task<string> TitleOnAsync(int year) => (await register.ReadAsync(new("plan"), new(year, 6, 1), cancellationToken: Stop))!.Elements[0].Title.For("en");
        (await TitleOnAsync(2020), await TitleOnAsync(2021), await TitleOnAsync(2022)).ShouldBe(("Goal 1", "of 2021", "of 2022"));
    }

    [Fact]
    public async Task Assessments_are_added_and_never_changed()
    {
        var register = await StartAsync();
        var recommendation = new Recommendation { Code = new("r1"), Source = "eom", Text = new("Publish results by station") };
        var self = new RecommendationAssessment
        {
            Code = "a1", Recommendation = recommendation.Code, AssessorKind = AssessorKind.Self, Assessor = "ECP", On = Reported, Scale = "odihr", Grade = "fully",
        };
        var content = new RecommendationContent { Recommendations = [recommendation], Assessments = [self] };
        await register.ImportAsync(content, Details, cancellationToken: Stop);

        (await CodeOfAsync(() => register.ImportAsync(content with { Assessments = [self with { Grade = "not" }] }, Details, cancellationToken: Stop))).ShouldBe("PLN0003");
        var observer = self with { Code = "a2", AssessorKind = AssessorKind.Observer, Assessor = "EU EOM", Grade = "not" };
        await register.ImportAsync(content with { Assessments = [observer] }, Details, cancellationToken: Stop);

        (await register.RecommendationsAsync(Reported, cancellationToken: Stop)).Assessments.ShouldBe([self, observer]);
    }

    private async Task<PlanningRegister> StartAsync()
    {
        var register = _services.CreateScope().ServiceProvider.GetRequiredService<PlanningRegister>();
        await register.ImportAsync(Content, Details, cancellationToken: Stop);
        await register.Facts<ApprovalChain>().RecordAsync(Chain, DateRange.Always, Stop);
        await register.CommitAsync(Details, Stop);
        return register;
    }

    private async Task ApproveAsync(PlanningRegister register, Measurement measurement)
    {
        await register.Reporting.RecordAsync(measurement, Stop);
        await register.Reporting.SubmitAsync(measurement.Code, "wing", Writer, new(2019, 7, 6), Stop);
        await register.Reporting.ApproveAsync(measurement.Code, Head, new(2019, 7, 8), Order, cancellationToken: Stop);
        await register.CommitAsync(Details, Stop);
    }

    private async Task<MeasurementStatus> StatusOnAsync(PlanningRegister register, DateOnly day) =>
        (await register.ReadAsync(new("plan"), day, cancellationToken: Stop))!.Measurements.ShouldHaveSingleItem().Status;

    private static async Task<string> CodeOfAsync(Func<Task> act) => (await act.ShouldThrowAsync<RuleViolationException>()).Diagnostic.Code;
}
