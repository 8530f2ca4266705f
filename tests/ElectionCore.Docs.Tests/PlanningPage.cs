using ElectionCore.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/planning.md and of the package's README.</summary>
public sealed class PlanningPage
{
    private static readonly ApprovalChain Chain = new()
    {
        Code = "quarterly", Name = new("Quarterly report"),
        Stages = [new() { Code = "secretary", Name = new("Secretary"), Signatories = [new(new("0007"))] }],
    };

    // The worked example of IATI's guidance on results: baseline 15, target 50, actual 53.
    private static readonly PlanContent Districts = new()
    {
        Plan = new()
        {
            Code = new("plan"), Name = new("Plan"), Period = DateRange.Between(new DateOnly(2021, 1, 1), new DateOnly(2022, 1, 1)),
            Levels = [new("goal", new("Goal"))], ReportingPeriods = [new("2021", DateRange.Between(new DateOnly(2021, 1, 1), new DateOnly(2022, 1, 1)))],
        },
        Elements = [new() { Code = new("g1"), Plan = new("plan"), Level = "goal", Title = new("Women on the roll") }],
        Indicators =
        [
            new()
            {
                Code = new("i1"), Plan = new("plan"), Element = new("g1"), Kind = PlanIndicatorKind.Quantity, Title = new("Districts covered"),
                Direction = IndicatorDirection.Ascending, Accumulation = Accumulation.Cumulative,
                Baseline = new(PartialDate.Parse("2020"), [new() { Value = MeasuredValue.OfNumber(15) }]),
                Targets = [new("2021", [new() { Value = MeasuredValue.OfNumber(50) }])],
            },
        ],
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approval_and_progress()
    {
        using var host = new ServiceCollection().AddElectionCore(core => core.AddPlanning()).BuildServiceProvider();
        using var scope = host.CreateScope();
        var register = scope.ServiceProvider.GetRequiredService<PlanningRegister>();
        await register.ImportAsync(Districts, new("planning", "Plan adopted"), cancellationToken: Stop);
        await register.Facts<ApprovalChain>().RecordAsync(Chain, DateRange.Always, Stop);

        #region approval
        await register.Reporting.RecordAsync(new()
        {
            Code = new("m1"), Plan = new("plan"), Indicator = new("i1"), Period = "2021", ReportedOn = new(2022, 1, 4),
            Values = [new() { Value = MeasuredValue.OfNumber(53) }],
            Evidence = [new("List of districts", "https://example.org/districts.pdf")],
        });
        await register.Reporting.SubmitAsync(new("m1"), chain: "quarterly", by: new("0003"), on: new(2022, 1, 5));
        await register.Reporting.ApproveAsync(new("m1"), by: new("0007"), on: new(2022, 1, 9), new("F.4(2)/2022"));
        await register.CommitAsync(new("planning", "Report of 2021"));
        #endregion

        #region readme
        var content = await register.ReadAsync(new("plan"), asOf: new(2022, 1, 31));
        var progress = PlanProgress.Of(content!, new(2022, 1, 31)).Indicators[0].Progress;
        Console.WriteLine(progress.ToText());   // 108.57% (38/35), baseline to target, reported 1 of 1, as of 2022-01-31
        #endregion

        progress.ToText().ShouldBe("108.57% (38/35), baseline to target, reported 1 of 1, as of 2022-01-31");
        PlanProgress.Of((await register.ReadAsync(new("plan"), new(2022, 1, 8), cancellationToken: Stop))!, new(2022, 1, 8))
            .Indicators[0].Progress.Reported.ShouldBe(0, "it was not approved yet");
    }

    [Fact]
    public void Schedule()
    {
        static PlanActivity Activity(string code, int days, params string[] after) => new()
        {
            Code = new(code), Plan = new("plan"), Title = new(code), DurationDays = days,
            Dependencies = [.. after.Select(a => new ActivityDependency(new(a)))],
        };

        #region schedule
        PlanActivity[] activities =
        [
            Activity("manual", days: 30), Activity("print", days: 20, "manual"),
            Activity("trainers", days: 14, "manual"), Activity("training", days: 25, "print", "trainers"),
        ];
        var schedule = ActivitySchedule.Backward(activities, deadline: new(2024, 2, 8));
        Console.WriteLine(schedule.Start);                                        // 2023-11-25
        Console.WriteLine(schedule.Find(new("trainers"))!.TotalSlackDays);        // 6
        #endregion

        (schedule.Start, schedule.Find(new("trainers"))!.TotalSlackDays).ShouldBe((new DateOnly(2023, 11, 25), 6));
        string.Join(" ", schedule.CriticalPaths().Single().Select(a => a.Activity.Code)).ShouldBe("manual print training");
    }

    [Fact]
    public void Trace()
    {
        #region trace
        var recommendations = new RecommendationContent
        {
            Sources = [new() { Code = "eom-2018", Name = new("Observation mission"), Organization = "European Union" }],
            Recommendations =
            [
                new()
                {
                    Code = new("eom-2018-7"), Source = "eom-2018", Page = "41", Text = new("Register women in all districts"),
                    Addressees = [new(AddresseeKind.ElectionManagementBody)], Elements = [new("g1")],
                },
            ],
        };
        var trace = RecommendationTrace.OfRecommendation(new("eom-2018-7"), recommendations, [Districts], asOf: new(2022, 1, 31));
        Console.WriteLine(trace.FirstBroken!.Broken);   // … g1 … has no activity
        #endregion

        trace.FirstBroken!.Broken!.Code.ShouldStartWith("PLN");
    }
}
