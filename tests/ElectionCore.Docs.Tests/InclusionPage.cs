using ElectionCore.Inclusion;
using ElectionCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Docs.Tests;

/// <summary>The examples of docs/inclusion.md and of the package's README.</summary>
public sealed class InclusionPage
{
    [Fact]
    public void Gap()
    {
        #region readme
        var roll = new PopulationBase("roll", new("voters on the roll"));
        var day = new DateOnly(2020, 10, 2);
        var men = new Figure { Count = 64_078_616, Base = roll, Group = "men", AsOf = day, Source = "ECP, roll of 2 October 2020" };
        var women = men with { Count = 51_667_599, Group = "women" };

        var gap = GenderIndicators.GapPoints(men, women);
        Console.WriteLine($"{gap.ToText()} exactly {gap.Value}");   // 10.72 points exactly 12411017/115746215
        #endregion

        $"{gap.ToText()} exactly {gap.Value}".ShouldBe("10.72 points exactly 12411017/115746215");
    }

    [Fact]
    public void Cube_of_places_and_sexes()
    {
        #region cube
        var places = new Classification
        {
            Code = "provinces", Version = "2018", Name = new("Provinces"), Dimension = "place",
            Items = [new() { Code = "KABUL" }, new() { Code = "URUZGAN" }, new() { Code = "GHAZNI" }],
        };
        var structure = CubeStructure.Create(
            [new(StandardDimensions.Place, places), new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale)],
            [new Measure { Code = "registered", Name = new("Voters on the roll") }]);
        var cube = Cube.Build(
            structure,
            [
                new("registered", new(("place", "KABUL"), ("sex", "M")), 1_093_297), new("registered", new(("place", "KABUL"), ("sex", "F")), 542_553),
                new("registered", new(("place", "URUZGAN"), ("sex", "M")), 54_357), new("registered", new(("place", "URUZGAN"), ("sex", "F")), 1_972),
            ],
            context: null,
            out var diagnostics);

        var women = cube.RollUp("place")["registered", new(("sex", "F"))];   // unknown: nobody counted in Ghazni
        #endregion

        diagnostics.ShouldBeEmpty();
        women.ShouldBe(ObservedCount.Unknown);
    }

    [Fact]
    public void Sensitive_counts_need_a_policy()
    {
        var religions = new Classification { Code = "religions", Version = "1", Name = new("Religions"), Dimension = "religion", Items = [new() { Code = "a" }] };
        var measure = new Measure { Code = "registered", Name = new("Voters on the roll") };

        #region policy
        var policy = new SensitivityPolicy
        {
            Code = "outreach-2024", Dimension = "religion", Purpose = "Planning of outreach", Approver = "Secretary", MinimumGeography = 1,
        };
        var structure = CubeStructure.Create([new(StandardDimensions.Religion, religions)], [measure], [policy]);
        #endregion

        structure.IsSensitive.ShouldBeTrue();
        Should.Throw<RuleViolationException>(() => CubeStructure.Create([new(StandardDimensions.Religion, religions)], [measure]));
    }

    [Fact]
    public void Threshold()
    {
        #region threshold
        var rule = ThresholdRules.Shipped.Single(r => r.Code == "pk-2017-s9");
        var evaluation = rule.Evaluate(new ThresholdInput
        {
            Subject = new SubjectRef("constituency", "NA-48"), On = new(2018, 7, 25), VotesOfGroup = 6_364, VotesPolled = 63_964,
        });
        var finding = evaluation.Findings.Single(f => f.Reading.IsDeclared);
        // finding.IsMet is true; 33 votes are missing at the same total, 36 when they are added to it.
        #endregion

        finding.IsMet.ShouldBe(true);
        (finding.ShortfallAtFixedTotal, finding.ShortfallAtGrowingTotal).ShouldBe((33, 36));
    }

    [Fact]
    public void Sample()
    {
        #region sample
        var accessible = new SampleShare(16, 100).WilsonInterval(0.95m)!;
        // From 10.1 to 24.4 per cent of all stations, if the hundred were drawn at random.
        #endregion

        accessible.Lower.ShouldBe(0.100952884888, 1e-12);
        accessible.Upper.ShouldBe(0.244202693893, 1e-12);
    }

    [Fact]
    public async Task Register()
    {
        await using var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeClock())
            .AddElectionCore(core => core.AddInclusion())
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<InclusionRegister>();

        #region register
        var dataset = new Dataset
        {
            Code = "roll", Name = new("Electoral roll"), Publisher = "Commission", Source = "Gazette of 2 October 2020",
            Dimensions = [new("sex", "sex-mf", "1")], Measures = [new() { Code = "registered", Name = new("Voters on the roll") }],
        };
        var day = DateRange.Between(new DateOnly(2020, 10, 2), new DateOnly(2020, 10, 3));
        var women = new Observation { Dataset = "roll", Measure = "registered", At = new(("sex", "F")), Count = 51_667_599 };
        var content = new DatasetContent(
            dataset, [new(StandardDimensions.Sex, StandardClassifications.SexMaleFemale)], [new(women, day)]);
        await register.ImportAsync(content, new CommitDetails("registry", "Roll of 2020"));

        var stored = await register.ReadAsync("roll");
        #endregion

        stored!.ToCube(day, policies: null, out _)["registered", new(("sex", "F"))].ShouldBe(new ObservedCount(51_667_599));
    }
}
