using System.Text;
using ElectionCore.Planning;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests;

/// <summary>Plans and recommendations as JSON documents.</summary>
public sealed class PlanJsonTests
{
    private const string Head = "{\"format\":\"electioncore-plan\",\"version\":1,\n";
    private const string Plan = "\"plan\":{\"code\":\"P\",\"name\":\"Plan\",\"firstDay\":\"2024\",\"lastDay\":\"2028\",\"levels\":[{\"code\":\"goal\",\"name\":\"Goal\"}]}";
    private const string Full = Head + Plan + ",\n";

    [Fact]
    public void What_is_written_is_read_back_exactly() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        var plans = new RandomPlans(seed);
        var (content, chain) = (plans.Make(), plans.Chain());
        using var stream = new MemoryStream();
        PlanJson.WriteAsync(stream, content, [chain]).GetAwaiter().GetResult();

        var reading = Read(stream.ToArray());

        reading.Findings.ShouldBeEmpty();
        reading.Content.ShouldHoldTheSameAs(content);
        reading.ApprovalChains.ShouldBe([chain]);
    }));

    [Fact]
    public void Recommendations_are_read_back_exactly() => Properties.Check(Prop.ForAll<int>(seed =>
    {
        var content = new RandomPlans(seed).Recommendations();
        using var stream = new MemoryStream();
        RecommendationJson.WriteAsync(stream, content).GetAwaiter().GetResult();
        stream.Position = 0;

        var reading = RecommendationJson.ReadAsync(stream, "r.json").GetAwaiter().GetResult();

        reading.Findings.ShouldBeEmpty();
        reading.Content.ShouldNotBeNull();
        reading.Content.Sources.ShouldBe(content.Sources);
        reading.Content.Recommendations.ShouldBe(content.Recommendations);
        reading.Content.Assessments.ShouldBe(content.Assessments);
        reading.Content.Scales.ShouldBe(content.Scales);
        reading.Content.Mappings.ShouldBe(content.Mappings);
        reading.Content.Consultations.ShouldBe(content.Consultations);
    }));

    [Theory]
    [InlineData("{", "INT0040 p.json:1:2")]
    [InlineData("[]", "INT0041 p.json:1:1")]
    [InlineData("{\"format\":\"electioncore-plan\",\"version\":2}", "INT0042 p.json:1:1")]
    [InlineData("{\"format\":\"electioncore.organization\",\"version\":1}", "INT0041 p.json:1:1")]
    [InlineData(Head + "\"elements\":[]}", "INT0020 p.json:1:1 $")]
    [InlineData(Head + "\"plan\":[]}", "INT0045 p.json:2:8 $.plan")]
    [InlineData(Head + Plan + "} 7", "INT0040 p.json:2:112")]
    [InlineData(Full + "\"goals\":[]}", "INT0043 p.json:3:1 $.goals")]
    [InlineData(Full + "\"risks\":[],\"risks\":[]}", "INT0044 p.json:3:12 $.risks")]
    [InlineData(Full + "\"risks\":[7]}", "INT0045 p.json:3:10 $.risks[0]")]
    [InlineData(Full + "\"elements\":[{\"level\":\"goal\",\"title\":{\"en\":\"x\",\"e\":\"y\"}}]}", "INT0024 p.json:3:51 $.elements[0].title|INT0020 p.json:3:13 $.elements[0]")]
    [InlineData(Full + "\"elements\":[{\"code\":\"E\",\"level\":\"goal\",\"title\":\"x\",\"firstDay\":\"2025-02-01\",\"lastDay\":\"2025-01-31\"}]}", "INT0300 p.json:3:86 $.elements[0].lastDay")]
    [InlineData(Full + "\"elements\":[{\"code\":\"E\",\"level\":\"goal\",\"title\":\"x\",\"weight\":\"High\",\"lastDay\":\"31.12.2024\"}]}", "INT0021 p.json:3:61 $.elements[0].weight|INT0021 p.json:3:78 $.elements[0].lastDay")]
    [InlineData(Full + "\"elements\":[{\"code\":\"E\",\"level\":\"goal\",\"title\":\"x\"},\n{\"code\":\"E\",\"level\":\"goal\",\"title\":\"y\"}]}", "INT0301 p.json:4:1 $.elements[1]")]
    [InlineData(Full + "\"indicators\":[{\"code\":\"I\",\"element\":\"E\",\"title\":\"x\",\"kind\":\"quantity\",\"baselineOn\":\"2023\",\"baseline\":[{\"value\":\"N/A\"},{\"value\":1.5e3},{\"value\":\"3/-4\"}]}]}", "INT0021 p.json:3:112 $.indicators[0].baseline[0].value|INT0021 p.json:3:128 $.indicators[0].baseline[1].value|INT0021 p.json:3:144 $.indicators[0].baseline[2].value")]
    [InlineData(Full + "\"indicators\":[{\"code\":\"I\",\"element\":\"E\",\"title\":\"x\",\"kind\":\"quantity\",\"targets\":[{\"period\":\"Y\",\"values\":[{\"value\":\"reached\",\"cell\":[\"women\"]}]}]}]}", "INT0021 p.json:3:133 $.indicators[0].targets[0].values[0].cell")]
    [InlineData(Full + "\"activities\":[{\"code\":\"A\",\"title\":\"x\",\"budget\":[{\"code\":\"B\",\"amount\":10.001,\"currency\":\"PKR\"},{\"code\":\"C\",\"amount\":\"High\",\"currency\":\"PKR\"}]}]}", "INT0027 p.json:3:70 $.activities[0].budget[0].amount|INT0021 p.json:3:116 $.activities[0].budget[1].amount")]
    [InlineData(Full + "\"risks\":[{\"code\":\"R\",\"title\":\"x\",\"likelihood\":9,\"impact\":\"High\"}]}", "INT0021 p.json:3:58 $.risks[0].impact")]
    [InlineData(Full + "\"risks\":[{\"code\":\"R\",\"title\":\"x\",\"likelihood\":9}]}", "INT0027 p.json:3:10 $.risks[0]")]
    public async Task A_fault_is_found_in_its_place(string document, string expected)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));

        var reading = await PlanJson.ReadAsync(stream, "p.json", TestContext.Current.CancellationToken);

        reading.Findings.Select(f => $"{f.Code} {f.Place}").ShouldBe(expected.Split('|'), ignoreOrder: true);
        reading.Findings.ShouldAllBe(f => !f.ToString().Contains('{'));
        (reading.Content is null).ShouldBe(reading.Findings.Any(f => f.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_value_of_another_kind_is_told_and_kept()
    {
        var reading = Read(Encoding.UTF8.GetBytes(
            Full + "\"indicators\":[{\"code\":\"I\",\"element\":\"E\",\"title\":\"x\",\"kind\":\"milestone\"}],"
            + "\"measurements\":[{\"code\":\"M\",\"indicator\":\"I\",\"period\":\"Y\",\"reportedOn\":\"2024-02-01\",\"values\":[{\"value\":\"answer:High\"}]}]}"));

        reading.Findings.ShouldHaveSingleItem().ToString().ShouldBe(
            "INT0304 p.json measurement:M: measurement:M has the value answer:High, and the indicator I is of the kind milestone. Values of another kind: 1.");
        reading.Content.ShouldNotBeNull().Measurements[0].Whole.ShouldBe(MeasuredValue.OfAnswer("High"));
    }

    [Fact]
    public void Deep_and_long_documents_are_refused()
    {
        Codes(Head + "\"plan\":" + new string('[', 100_000)).ShouldBe(["INT0040"]);
        Codes(Head + new string(' ', 33 * 1024 * 1024) + Plan + "}").ShouldBeEmpty();
        Codes(Head + new string('\n', 33 * 1024 * 1024) + Plan + "}").ShouldBe(["INT0311"]);
        using var endless = new EndlessStream();
        InMemory.Run(PlanJson.ReadAsync(endless, "p.json")).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0302");
        Codes(Full + "\"risks\":[" + string.Join(',', Enumerable.Repeat("{}", 100_000)) + "]}").Count(c => c == "INT0303").ShouldBe(1);
        Codes(Full + "\"risks\":[" + string.Join(',', Enumerable.Repeat("{}", 100_000)) + "]}").Count.ShouldBeLessThan(1100);
        Codes("").ShouldBe(["INT0002"]);

        static List<string> Codes(string document) => [.. Read(Encoding.UTF8.GetBytes(document)).Findings.Select(f => f.Code)];
    }

    [Fact]
    public void What_could_not_be_read_again_is_not_written()
    {
        var plan = SmallPlan.Make();
        var comment = new string('x', 1 << 20);
        var content = plan with { Measurements = [.. Enumerable.Range(0, 257).Select(i => plan.Measurements[0] with { Code = new("M" + i), Comment = comment })] };
        using var stream = new MemoryStream();

        Should.Throw<RuleViolationException>(() => InMemory.Run(PlanJson.WriteAsync(stream, content))).Diagnostic.Code.ShouldBe("INT0312");
        stream.Length.ShouldBe(0);
    }

    [Fact]
    public void Any_bytes_in_any_place_leave_findings_or_a_plan()
    {
        using var stream = new MemoryStream();
        InMemory.Run(PlanJson.WriteAsync(stream, new RandomPlans(7).Make()));
        var document = stream.ToArray();
        Properties.Check(Prop.ForAll<int, byte>((at, value) =>
        {
            var changed = (byte[])document.Clone();
            changed[(int)((uint)at % (uint)changed.Length)] = value;

            var reading = Read(changed);

            (reading.Content is not null || reading.Findings.Count > 0).ShouldBeTrue();
        }));
    }

    private static PlanReading Read(byte[] document)
    {
        using var stream = new MemoryStream(document);
        return PlanJson.ReadAsync(stream, "p.json").GetAwaiter().GetResult();
    }
}
