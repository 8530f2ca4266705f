using System.Text;
using System.Text.Json;
using ElectionCore.Capacity;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Interchange.Tests;

/// <summary>Requests of cascades are read as they were written, and whatever is wrong with a document is told.</summary>
public sealed class CascadeJsonTests
{
    [Fact]
    public async Task A_request_and_its_plan_are_read_back()
    {
        var plan = CascadePlanner.Plan(CascadeSamples.Full());
        using var stream = new MemoryStream();

        await CascadeJson.WriteAsync(stream, plan);

        stream.Position = 0;
        var reading = await CascadeJson.ReadAsync(stream, "cascade.json");
        reading.Findings.ShouldBeEmpty();
        reading.Request.ShouldBe(plan.Request);
        CascadePlanner.Plan(reading.Request!).ShouldBe(plan);
        CascadeJson.Read(CascadeJson.RequestText(plan.Request), "request").Request.ShouldBe(plan.Request);
        CascadeJson.ResultText(plan).ShouldBe(CascadeJson.ResultText(CascadePlanner.Plan(CascadeSamples.Full())));
    }

    [Fact]
    public async Task The_plan_is_written_with_its_numbers_and_reasons()
    {
        var plan = CascadePlanner.Plan(CascadeSamples.Full());
        using var stream = new MemoryStream();
        await CascadeJson.WriteAsync(stream, plan);

        using var document = JsonDocument.Parse(stream.ToArray());

        var result = document.RootElement.GetProperty("result");
        var bottom = result.GetProperty("tiers")[1];
        bottom.GetProperty("sessions").GetInt64().ShouldBe(plan.Tiers[1].Sessions);
        bottom.GetProperty("cells").GetArrayLength().ShouldBe(plan.Tiers[1].Cells.Count);
        bottom.GetProperty("calendar").EnumerateArray().Sum(d => d.GetProperty("starting").GetInt64()).ShouldBe(plan.Tiers[1].Calendar.Sum(d => d.Starting));
        result.GetProperty("tiers")[0].GetProperty("trainers")[0].GetProperty("place").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("totalCost").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("notKnown").EnumerateArray().Select(g => g.GetProperty("place").GetString()).Distinct(StringComparer.Ordinal).ShouldBe(["D3"]);
        result.GetProperty("findings").GetArrayLength().ShouldBe(plan.Findings.Count);
        var known = CascadePlanner.Plan(CascadeSamples.Full() with { Places = [.. CascadeSamples.Full().Places.Select(p => p with { Stations = p.Stations ?? 10, Booths = p.Booths ?? [] })] });
        using var priced = JsonDocument.Parse(CascadeJson.ResultText(known));
        priced.RootElement.GetProperty("result").GetProperty("totalCost").GetProperty("amount").GetDecimal().ShouldBe(known.TotalCost!.Value.Amount);
        var why = result.GetProperty("why").EnumerateArray().Single(w => w.GetProperty("rule").GetString() == "rounding-loss" && w.GetProperty("tier").GetString() == "poll-workers");
        why.GetProperty("result").GetString().ShouldBe($"{plan.Tiers[1].RoundingLoss}/1");
        why.GetProperty("inputs").GetProperty("sessions").GetString().ShouldBe($"{plan.Tiers[1].Sessions}/1");
    }

    [Fact]
    public void Numbers_are_ratios_without_rounding()
    {
        const string Text = """
            {
              "format": "electioncore-cascade", "version": 1,
              "request": {
                "places": [{ "code": "D1", "stations": 5015 }],
                "staffing": [{ "role": "po", "perStation": 1 }],
                "reserves": [{ "kind": "fixed-rate", "rate": 0.05 }],
                "tiers": [{ "code": "t", "window": { "firstDay": "2024-01-01", "lastDay": "2024-01-31" }, "classes": [{ "cap": 25 }], "trainerRole": "mt" }]
              }
            }
            """;

        var reading = CascadeJson.Read(Text, "c.json");

        reading.Findings.ShouldBeEmpty();
        reading.Request!.Reserves[0].Rate.ShouldBe(new Ratio(5, 100));
        reading.Request.Tiers[0].Window.ShouldBe(DateRange.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 1)));
        reading.Request.Places[0].Booths.ShouldBeNull();

        // Balochistan 2023: 5,015 stations planned, 5,266 presiding officers listed.
        CascadePlanner.Plan(reading.Request).Tiers[0].People.ShouldBe(5_266);
    }

    [Fact]
    public void All_faults_are_told_at_once_with_line_and_path()
    {
        const string Text = """
            {
              "format": "electioncore-cascade", "version": 1,
              "request": {
                "places": [{ "code": "D1", "stations": -5, "rooms": 1.5 }, { "region": "N" }, 7],
                "staffing": [{ "role": "po", "perStation": "1/0", "perBoth": 1 }],
                "groups": [{ "code": "w", "sessions": "ladies", "code": "v" }],
                "splits": [{ "parts": [{ "group": "w", "share": "1/2", "count": 3 }] }],
                "reserves": [{ "kind": "confidence", "rate": 0.95, "confidence": 1 }, { "kind": "fixed-rate" }],
                "tiers": [{ "code": "t", "window": { "firstDay": "2024-02-01", "lastDay": "2024-01-31" }, "classes": [{ "cap": 0 }], "trainerRole": "", "trainerDropout": "1/1" }],
                "costs": [{ "kind": "room-day", "rate": { "amount": 1.005, "currency": "PKR" } }],
                "holidays": ["2024-13-01"], "daysOff": ["someday"]
              }
            }
            """;

        var reading = CascadeJson.Read(Text, "c.json");

        reading.Request.ShouldBeNull();
        reading.Findings.Select(f => $"{f.Code} {f.Place}").ShouldBe(
        [
            "INT0045 c.json:4:44 $.request.places[0].stations",
            "INT0045 c.json:4:57 $.request.places[0].rooms",
            "INT0020 c.json:4:64 $.request.places[1].code",
            "INT0045 c.json:4:83 $.request.places[2]",
            "INT0045 c.json:5:48 $.request.staffing[0].perStation",
            "INT0391 c.json:5:55 $.request.staffing[0].perBoth",
            "INT0045 c.json:6:43 $.request.groups[0].sessions",
            "INT0044 c.json:6:53 $.request.groups[0].code",
            "INT0390 c.json:7:28 $.request.splits[0].parts[0]",
            "INT0390 c.json:8:18 $.request.reserves[0]",
            "INT0020 c.json:8:75 $.request.reserves[1].rate",
            "INT0390 c.json:9:40 $.request.tiers[0].window",
            "INT0045 c.json:9:116 $.request.tiers[0].classes[0].cap",
            "INT0045 c.json:9:137 $.request.tiers[0].trainerRole",
            "INT0390 c.json:10:15 $.request.costs[0]",
            "INT0045 c.json:11:18 $.request.holidays[0]",
            "INT0045 c.json:11:45 $.request.daysOff[0]",
        ]);
        reading.Findings.ShouldAllBe(f => !f.ToString().Contains('{'));
    }

    [Theory]
    [InlineData("", "INT0002")]
    [InlineData("[]", "INT0041")]
    [InlineData("{\"format\":\"electioncore-plan\",\"version\":1}", "INT0041")]
    [InlineData("{\"format\":\"electioncore-cascade\",\"version\":0}", "INT0041")]
    [InlineData("{\"format\":\"electioncore-cascade\",\"version\":2}", "INT0042")]
    [InlineData("{\"format\":\"electioncore-cascade\",\"version\":1}", "INT0020")]
    [InlineData("{\"format\":\"electioncore-cascade\",\"version\":1,", "INT0040")]
    [InlineData("{\"format\":\"electioncore-cascade\",\"version\":1,\"request\":{\"places\":[],\"tiers\":[]}}", "INT0390")]
    [InlineData("{\"format\":\"electioncore-cascade\",\"version\":1,\"request\":[]}", "INT0045")]
    public void Other_documents_are_refused(string text, string code) =>
        CascadeJson.Read(text, "c.json").Findings.ShouldHaveSingleItem().Code.ShouldBe(code);

    // What fits together badly has the code it has in the planner, at the request.
    [Fact]
    public void A_request_that_cannot_be_planned_is_told_as_the_planner_tells_it()
    {
        var full = CascadeSamples.Full();
        var reading = CascadeJson.Read(CascadeJson.RequestText(full with { Places = [.. full.Places, full.Places[0]] }), "c.json");

        reading.Request.ShouldBeNull();
        reading.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Code.ShouldBe("CAP0031"), f => f.Place.Path.ShouldBe("$.request"));
    }

    [Fact]
    public void No_damage_to_a_document_throws()
    {
        var text = CascadeJson.RequestText(CascadeSamples.Full());
        string[] pieces = ["\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e9", "0.1", "\"1/0\"", "99999999999999999999", "\u0000", "\"\\uD800\"", "true", ""];
        Check.One(
            Properties.Times(500),
            Prop.ForAll(Gen.Zip(Gen.Choose(0, text.Length - 1), Gen.Zip(Gen.Choose(0, 12), Gen.Elements(pieces))).ToArbitrary(), drawn =>
            {
                var (at, (length, piece)) = drawn;
                var damaged = text[..at] + piece + text[Math.Min(text.Length, at + length)..];
                var reading = CascadeJson.Read(damaged, "c.json");
                (reading.Request is null).ShouldBe(reading.Findings.Any(f => f.Severity == DiagnosticSeverity.Error));
            }));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetBytes("{\"format\":\"electioncore-cascade\",\"x\":\""), 0xFF, .. "\"}"u8]);
        (await CascadeJson.ReadAsync(stream, "c.json")).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0005");

        using var large = new MemoryStream(new byte[(64 * 1024 * 1024) + 1]);
        (await CascadeJson.ReadAsync(large, "c.json")).Findings.ShouldHaveSingleItem().Code.ShouldBe("INT0302");
    }
}
