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

    private readonly ServiceProvider _services = new ServiceCollection().AddElectionCore(core => core.AddPlanning()).BuildServiceProvider();

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
    public async Task A_closed_period_takes_only_what_supersedes()
    {
        var register = await StartAsync();
        var late = Draft with { Code = new("m2"), ReportedOn = new(2019, 8, 1) };

        (await CodeOfAsync(() => register.Reporting.RecordAsync(late, Stop))).ShouldBe("PLN0002");
        await register.Reporting.RecordAsync(late with { Supersedes = Draft.Code }, Stop);
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
    public async Task An_import_again_changes_nothing_and_an_amendment_leaves_what_was()
    {
        var register = await StartAsync();
        (await register.ImportAsync(Content, Details, cancellationToken: Stop)).ShouldBeNull();

        var amended = Content with
        {
            Plan = Content.Plan with { Versions = [new("1", Adopted), new("2", new(2021, 1, 1), new("Decision 7"))] },
            Elements = [Content.Elements[0] with { Title = new("Goal 1, amended") }],
        };
        await register.ImportAsync(amended, Details, cancellationToken: Stop);
        (await register.ImportAsync(amended, Details, cancellationToken: Stop)).ShouldBeNull();

        (await register.ReadAsync(new("plan"), new(2020, 12, 31), cancellationToken: Stop))!.Elements[0].Title.ShouldBe(new("Goal 1"));
        (await register.ReadAsync(new("plan"), new(2021, 1, 1), cancellationToken: Stop))!.Elements[0].Title.ShouldBe(new("Goal 1, amended"));
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

    private async Task<MeasurementStatus> StatusOnAsync(PlanningRegister register, DateOnly day) =>
        (await register.ReadAsync(new("plan"), day, cancellationToken: Stop))!.Measurements.ShouldHaveSingleItem().Status;

    private static async Task<string> CodeOfAsync(Func<Task> act) => (await act.ShouldThrowAsync<RuleViolationException>()).Diagnostic.Code;
}
