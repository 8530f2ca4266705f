namespace ElectionCore.Samples.Tests;

/// <summary>Sessions of a cascade at the console.</summary>
public sealed class ScheduleTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_tier_is_scheduled_stored_and_not_scheduled_again()
    {
        await ImportAsync();
        var shown = (await ScheduleAsync()).Returns(0);
        shown.Output.ShouldContain("6 of 6 sessions have a venue, a room, days and trainers.");
        shown.Output.ShouldContain("Nothing was stored.");
        (await ScheduleAsync("--record")).Returns(2).Errors.ShouldContain("--plan");

        // A plan that is not on record is no plan whose sessions could be told from others.
        (await ScheduleAsync("--plan", "GE2024", "--record")).Returns(1).Errors.ShouldContain("There is no cascade-plan:GE2024");
        await RecordPlanAsync();
        var stored = (await ScheduleAsync("--plan", "GE2024", "--record", "--out", "sessions.csv")).Returns(0);
        stored.Output.ShouldContain("Stored as commit");
        stored.Errors.ShouldContain("CAP0151");
        var lines = await File.ReadAllLinesAsync(Path.Combine(_run.Home, "sessions.csv"), TestContext.Current.CancellationToken);
        lines.Length.ShouldBe(7);

        // Women are trained by the one woman of the district, one class a day.
        lines.Count(l => l.Contains(",women,") && l.Contains("T1")).ShouldBe(2);
        lines.ShouldAllBe(l => !l.Contains("T3"));

        var again = (await ScheduleAsync("--plan", "GE2024", "--json")).Returns(0).Json;
        (again.GetProperty("onRecord").GetInt32(), again.GetProperty("seatsOnRecord").GetInt32(), again.GetProperty("sessions").GetInt32()).ShouldBe((6, 120, 0));
    }

    [Fact]
    public async Task What_cannot_be_scheduled_is_listed_and_said_to_be_no_proof()
    {
        await ImportAsync();
        await RecordPlanAsync();
        var two = DistrictRecords.Plan.Replace("\"lastDay\": \"2024-02-09\"", "\"lastDay\": \"2024-02-06\"", StringComparison.Ordinal);

        // A plan binds: another request is not scheduled under its code.
        (await OfAsync(two, "--plan", "GE2024", "--record")).Returns(1).Errors.ShouldContain("CAP0150");
        (await _run.WithData("training", "cascade", _run.Write("plan.json", two), "--record", "GE2024")).Returns(0);
        (await OfAsync(two, "--plan", "GE2024", "--record")).Returns(1).Output.ShouldContain("Nothing was stored: there are errors.");
        (await OfAsync(two, "--plan", "GE2024", "--json")).Returns(1).Json.GetProperty("onRecord").GetInt32().ShouldBe(0);
        var outcome = (await OfAsync(two, "--plan", "GE2024", "--out", "left.json")).Returns(1);
        outcome.Output.ShouldContain("4 of 6 sessions have");
        outcome.Output.ShouldContain("no proof that there is none");
        outcome.Errors.ShouldContain("CAP0066");
        (await _run.WithData("training", "import", Path.Combine(_run.Home, "left.json"))).Returns(0).Output.ShouldContain("4 sessions");

        var large = DistrictRecords.Plan.Replace("\"cap\": 25", "\"cap\": 40", StringComparison.Ordinal);
        (await OfAsync(large)).Returns(1).Errors.ShouldContain("CAP0068");
        (await OfAsync(DistrictRecords.Plan, "--tier", "top")).Returns(2).Errors.ShouldContain("polling");
    }

    [Fact]
    public async Task What_a_check_warns_of_is_told_before_sessions_are_stored()
    {
        await ImportAsync();
        (await ScheduleAsync()).Returns(0).Errors.ShouldBeEmpty();
        (await _run.WithData("training", "import", _run.Write("longer.json", """
            { "format": "electioncore-training", "version": 1, "courseVersions": [{ "course": "POLL", "version": "2024", "days": 2 }],
              "trainers": [{ "person": "T1", "tier": 0, "courses": ["POLL"], "sex": "male", "place": "D1" }] }
            """))).Returns(0);
        var men = DistrictRecords.Plan.Replace(", \"womenTrainWomen\": true", "", StringComparison.Ordinal);

        var warned = (await OfAsync(men)).Returns(0).Errors;
        warned.Split("CAP0015").Length.ShouldBe(7);
        warned.Split("CAP0022").Length.ShouldBe(3);
        warned.ShouldContain("has 1 days, and version 2024 of course POLL takes 2");
        (await OfAsync(men, "--men-may-train-women")).Returns(0).Errors.ShouldNotContain("CAP0022");
    }

    [Fact]
    public async Task Sessions_that_do_not_hold_today_are_on_record_all_the_same()
    {
        await ImportAsync();
        await RecordPlanAsync();
        (await ScheduleAsync("--plan", "GE2024", "--out", "sessions.json")).Returns(0);
        var file = Path.Combine(_run.Home, "sessions.json");
        (await _run.WithData("training", "import", file, "--effective", "2999-01-01")).Returns(0);

        var again = (await ScheduleAsync("--plan", "GE2024", "--record", "--json")).Returns(0).Json;
        (again.GetProperty("onRecord").GetInt32(), again.GetProperty("sessions").GetInt32()).ShouldBe((6, 0));

        // Another plan finds their rooms and trainers taken, and takes none of their codes.
        await RecordPlanAsync("OTHER");
        var other = (await ScheduleAsync("--plan", "OTHER", "--json")).Json;
        var taken = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        other.GetProperty("scheduledSessions").EnumerateArray().ShouldAllBe(s => !taken.Contains(s.GetProperty("session").GetString()!, StringComparison.Ordinal));
        other.GetProperty("notScheduled").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Nothing_is_stored_of_a_plan_with_errors()
    {
        await ImportAsync();
        await RecordPlanAsync();
        var none = DistrictRecords.Plan.Replace("2024-02-05", "2024-02-04", StringComparison.Ordinal).Replace("2024-02-09", "2024-02-04", StringComparison.Ordinal);
        var outcome = (await OfAsync(none, "--plan", "GE2024", "--record")).Returns(1);
        outcome.Output.ShouldContain("Not stored: the plan has errors.");
        outcome.Output.ShouldNotContain("Stored as");
        (await OfAsync(none, "--plan", "GE2024", "--record", "--json")).Returns(1).Json.GetProperty("findings").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Venues_are_chosen_near_homes_with_cost_bound_and_gap()
    {
        await ImportAsync();
        var homes = _run.Write("homes.csv", "place,district,latitude,longitude,role,group,people", "T1,D1,31.5,74.3,PO,women,40", "T1,D1,31.5,74.3,PO,men,80");
        var shown = (await ScheduleAsync("--homes", homes, "--per-km", "10 PKR", "--farthest-km", "100")).Returns(0);
        shown.Output.ShouldContain("Venues chosen by cost: 1 of 2 on record.");
        shown.Output.ShouldContain("Cost 6000.00 PKR: opening 0.00 PKR, travel 0.00 PKR, rooms 6000.00 PKR, sessions 0.00 PKR.");
        shown.Output.ShouldContain("costs less than 6000.00 PKR; the gap is 0");

        var json = (await ScheduleAsync("--homes", homes, "--per-km", "10 PKR", "--json")).Returns(0).Json.GetProperty("venues");
        (json.GetProperty("totalMinorUnits").GetInt64(), json.GetProperty("boundMinorUnits").GetInt64()).ShouldBe((600_000, 600_000));
        (await ScheduleAsync("--homes", homes)).Returns(2).Errors.ShouldContain("--per-km");
        (await ScheduleAsync("--per-km", "10 PKR")).Returns(2).Errors.ShouldContain("--homes");
        (await ScheduleAsync("--homes", homes, "--per-km", "10 PKR", "--opening", "5 USD")).Returns(2).Errors.ShouldContain("one currency");
        (await ScheduleAsync("--homes", homes, "--per-km", "ten")).Returns(2).Errors.ShouldContain("1500 PKR");
        var broken = _run.Write("broken.csv", "place,latitude,longitude,role,people", "T1,131.5,74.3,PO,40");
        (await ScheduleAsync("--homes", broken, "--per-km", "10 PKR")).Returns(1).Errors.ShouldContain("broken.csv");
    }

    private Task<Outcome> ScheduleAsync(params string[] args) => OfAsync(DistrictRecords.Plan, args);

    private Task<Outcome> OfAsync(string plan, params string[] args)
    {
        string[] tier = args.Contains("--tier", StringComparer.Ordinal) ? [] : ["--tier", "polling"];
        return _run.WithData(["training", "schedule", _run.Write("plan.json", plan), "--course", "POLL", "--version", "2024", .. tier, .. args]);
    }

    private async Task RecordPlanAsync(string code = "GE2024") =>
        (await _run.WithData("training", "cascade", _run.Write("plan.json", DistrictRecords.Plan), "--record", code)).Returns(0);

    private async Task ImportAsync() =>
        (await _run.WithData("training", "import", _run.Write("records.json", DistrictRecords.Document))).Returns(0);
}
