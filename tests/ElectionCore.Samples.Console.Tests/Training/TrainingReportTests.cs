namespace ElectionCore.Samples.Tests;

/// <summary>Allowances, needs, evaluation and checks at the console.</summary>
public sealed class TrainingReportTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Allowances_are_days_times_rate_and_what_is_restricted_is_on_the_sheet_alone()
    {
        await ImportAsync();
        var summary = (await AllowancesAsync("--rate", "PO=2000 PKR", "--rate", "1500 PKR")).Returns(0);
        summary.Output.ShouldContain("2 days of 2 people are paid, of 3 entries");
        summary.Output.ShouldContain("To pay: 4000.00 PKR.");
        summary.Output.ShouldNotContain("0001");

        var details = _run.Write("details.csv", "person,identity_number,phone,account", "0001,35202-1,0300 1234567,PK36", "0002,35202-2,0300 7654321,PK37");
        (await AllowancesAsync("--rate", "1500 PKR", "--restricted", details)).Returns(2).Errors.ShouldContain("--restricted");
        var written = (await AllowancesAsync("--rate", "1500 PKR", "--restricted", details, "--out", "sheet.html")).Returns(0);
        var page = await File.ReadAllTextAsync(Path.Combine(_run.Home, "sheet.html"), TestContext.Current.CancellationToken);
        page.ShouldContain("35202-1");
        page.ShouldContain("0300 7654321");
        page.ShouldNotContain("0300 1234567", customMessage: "The telephone of a woman is never printed.");
        page.ShouldContain("Zara");
        page.ShouldContain("Omar");
        $"{written.Output}{written.Errors}".ShouldNotContain("35202");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(_run.Home, "sheet.html")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        (await _run.WithData("training", "allowances", "--rate", "1500 PKR", "--approver", "T1")).Returns(2).Errors.ShouldContain("--approver");
        (await AllowancesAsync("--rate", "99999999999999999999999999 PKR")).Returns(2).Errors.ShouldContain("too great");
        (await _run.WithData("training", "allowances", "--rate", "1500 PKR", "--approver", "NOBODY")).Returns(0).Errors.ShouldContain("CAP0146");
        (await AllowancesAsync("--rate", "lots")).Returns(2).Errors.ShouldContain("1500 PKR");
        (await AllowancesAsync("--rate", "1500 PKR", "--rate", "NOROLE=9 PKR")).Returns(2).Errors.ShouldContain("NOROLE");
        (await AllowancesAsync("--rate", "1500 PKR", "--session", "S9")).Returns(1).Errors.ShouldContain("session S9");
        (await AllowancesAsync("--rate", "1500 PKR", "--place", "D2", "--json")).Returns(0).Json.GetProperty("people").GetInt32().ShouldBe(0);
        (await AllowancesAsync("--rate", "1500 PKR", "--out", "sheet-ur.html", "--language", "ur")).Returns(0);
        (await File.ReadAllTextAsync(Path.Combine(_run.Home, "sheet-ur.html"), TestContext.Current.CancellationToken)).ShouldContain("dir=\"rtl\"");
        (await AllowancesAsync("--rate", "1500 PKR", "--out", "sheet.xlsx")).Returns(0).Output.ShouldContain("restricted");
    }

    [Fact]
    public async Task Restricted_details_that_do_not_match_are_counted_without_names()
    {
        await ImportAsync();
        var details = _run.Write("details.csv", "person,account", "0001,PK36", "0002,", "0009,PK39", "0008,PK38", "T1,PK40");
        string[] args = ["--rate", "1500 PKR", "--restricted", details, "--out", "sheet.html"];
        var shown = (await AllowancesAsync(args)).Returns(0);
        shown.Output.ShouldContain("1 line of the sheet has no restricted details");
        shown.Output.ShouldContain("The restricted details of 3 people are for nobody on the sheet");
        $"{shown.Output}{shown.Errors}".ShouldNotContain("0009");
        var json = (await AllowancesAsync([.. args, "--json"])).Returns(0).Json;
        (json.GetProperty("linesWithoutDetails").GetInt32(), json.GetProperty("detailsNotOnSheet").GetInt32()).ShouldBe((1, 3));

        var none = (await AllowancesAsync("--rate", "1500 PKR", "--json")).Returns(0).Json;
        none.GetProperty("linesWithoutDetails").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        var all = _run.Write("all.csv", "person,account", "0001,PK36", "0002,PK37");
        (await AllowancesAsync("--rate", "1500 PKR", "--restricted", all, "--out", "sheet.html")).Returns(0).Output.ShouldNotContain("restricted details");
    }

    [Fact]
    public async Task Who_was_present_at_two_sessions_on_one_day_is_paid_once_and_named_as_a_finding()
    {
        await ImportAsync();
        var twice = _run.Write(
            "twice.json",
            """
            { "format": "electioncore-training", "version": 1,
              "sessions": [{ "code": "S2", "course": "POLL", "version": "2024", "days": ["2024-01-10"], "place": "D1", "capacity": 25, "role": "PO", "status": "held" }],
              "attendance": [{ "session": "S2", "person": "0001", "day": "2024-01-10", "state": "present" }] }
            """);
        (await _run.WithData("training", "import", twice)).Returns(0);
        var shown = (await AllowancesAsync("--rate", "1500 PKR")).Returns(0);
        shown.Output.ShouldContain("To pay: 3000.00 PKR.");
        shown.Errors.ShouldContain("CAP0101");
        var json = (await AllowancesAsync("--rate", "1500 PKR", "--json")).Returns(0).Json;
        json.GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe("CAP0101");
        (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Returns(1).Errors.ShouldContain("0001 was present at S1 and S2 on 2024-01-10");
    }

    [Fact]
    public async Task People_who_share_an_account_or_an_identity_number_are_named_without_it()
    {
        await ImportAsync();
        var details = _run.Write("details.csv", "person,identity_number,account", "0001,35202-1,PK 9999", "0002,352021,pk-9999");
        var shown = (await AllowancesAsync("--rate", "1500 PKR", "--restricted", details, "--out", "sheet.html")).Returns(0);
        shown.Errors.ShouldContain("0001, 0002 have the same account.");
        shown.Errors.ShouldContain("0001, 0002 have the same identity number.");
        $"{shown.Output}{shown.Errors}".ShouldNotContain("9999");
        var json = (await AllowancesAsync("--rate", "1500 PKR", "--restricted", details, "--out", "sheet.html", "--json")).Returns(0).Json;
        json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ShouldBe(["CAP0145", "CAP0145"]);
    }

    [Fact]
    public async Task A_cancelled_session_has_no_sheet_and_a_misspelt_array_refuses_the_document()
    {
        await ImportAsync();
        string Write(string array) => _run.Write(
            "more.json",
            $$"""
            { "format": "electioncore-training", "version": 1,
              "sessions": [{ "code": "S2", "course": "POLL", "version": "2024", "days": ["2024-01-11"], "place": "D1", "capacity": 25, "role": "PO", "status": "cancelled" }],
              "{{array}}": [{ "session": "S2", "person": "0001", "day": "2024-01-11", "state": "present" }] }
            """);

        (await _run.WithData("training", "import", Write("atendance"))).Returns(1).Errors.ShouldContain("INT0391");
        (await _run.WithData("training", "sheet", "S2", "--out", "s.html")).Returns(1).Errors.ShouldContain("CLI0007");
        (await _run.WithData("training", "import", Write("attendance"))).Returns(0);
        (await _run.WithData("training", "sheet", "S2", "--out", "s.html")).Returns(1).Errors.ShouldContain("CAP0147");
        (await AllowancesAsync("--rate", "1500 PKR")).Returns(0).Errors.ShouldContain("Session S2 is cancelled, so that 1 days attended by 1 people are not paid.");
    }

    [Fact]
    public async Task Sheets_that_are_made_apart_pay_a_day_once_by_way_of_the_earlier_one()
    {
        await ImportAsync();
        var more = _run.Write(
            "more.json",
            """
            { "format": "electioncore-training", "version": 1,
              "sessions": [{ "code": "S2", "course": "POLL", "version": "2024", "days": ["2024-01-10"], "place": "D2", "capacity": 25, "role": "PO", "status": "held" }],
              "attendance": [{ "session": "S2", "person": "0001", "day": "2024-01-10", "state": "present" }, { "session": "S2", "person": "0007", "day": "2024-01-10", "state": "present" }] }
            """);
        (await _run.WithData("training", "import", more)).Returns(0);
        var first = (await AllowancesAsync("--rate", "1500 PKR", "--place", "D1", "--out", "d1.xlsx")).Returns(0);
        first.Output.ShouldContain("To pay: 3000.00 PKR.");
        first.Errors.ShouldContain("0001 was present at S1 and S2");

        var second = (await AllowancesAsync("--rate", "1500 PKR", "--place", "D2", "--already", "d1.xlsx", "--out", "d2.html")).Returns(0);
        second.Output.ShouldContain("To pay: nothing.");
        second.Output.ShouldContain("1 day was paid by earlier sheets");
        second.Output.ShouldContain("Not paid: 1 days of 1 person");
        second.Errors.ShouldContain("CAP0107");
        second.Errors.ShouldContain("CAP0108: 1 people on the sheets of attendance are not on record and are not paid; the first are 0007.");
        (await File.ReadAllTextAsync(Path.Combine(_run.Home, "d2.html"), TestContext.Current.CancellationToken)).ShouldContain("0007");
        (await AllowancesAsync("--rate", "1500 PKR", "--already", _run.Write("no.csv", "x"), "--json")).Returns(1).Errors.ShouldContain("no.csv");
    }

    [Fact]
    public async Task Needs_are_counted_by_unit_and_drafted_only_stored_when_asked()
    {
        await ImportAsync();
        var needs = (await _run.WithData("training", "needs", "--as-of", "2024-01-31", "--json")).Returns(0).Json.GetProperty("gaps");
        needs.EnumerateArray().Select(g => (g.GetProperty("unit").GetString(), g.GetProperty("people").GetInt32(), g.GetProperty("below").GetInt32(), g.GetProperty("at").GetInt32(), g.GetProperty("above").GetInt32(), g.GetProperty("notAssessed").GetInt32()))
            .ShouldBe([(null, 1, 0, 0, 0, 1), ("OPS", 2, 1, 0, 1, 0)]);

        var draft = (await _run.WithData("training", "needs", "--as-of", "2024-01-31", "--unit", "OPS", "--draft", "TP24", "--from", "2024-02-01")).Returns(0);
        draft.Output.ShouldContain("The draft was not stored.");
        draft.Output.ShouldContain("POLL");
        (await _run.WithData("training", "needs", "--as-of", "2024-01-31", "--draft", "TP24", "--record")).Returns(0).Output.ShouldContain("Stored as commit");
        (await _run.WithData("training", "needs", "--role", "NOPE")).Returns(2).Errors.ShouldContain("NOPE");
        (await _run.WithData("training", "needs", "--unit", "NOPE")).Returns(2).Errors.ShouldContain("NOPE");
        (await _run.WithData("training", "needs", "--record")).Returns(2).Errors.ShouldContain("--draft");
    }

    [Fact]
    public async Task A_unit_of_the_organisation_with_nobody_on_record_has_no_needs_and_one_that_is_not_there_is_refused()
    {
        await ImportAsync();
        _run.Write("org/units.csv", "code,name,parent,classification,valid_from,valid_to", "ECP,Election Commission,,commission,2015-01-01,", "LEG,Legal Wing,ECP,wing,2015-01-01,2024-01-15");
        (await _run.WithData("org", "import", "org", "--format", "csv")).Returns(0);

        var text = (await _run.WithData("training", "needs", "--as-of", "2024-01-10", "--unit", "LEG", "--draft", "TP")).Returns(0).Output;
        text.ShouldContain("As of 2024-01-10: nobody who was assessed or is posted is on record in unit LEG.");
        text.ShouldContain("Draft TP: no line.");
        text.ShouldNotContain("roleProfiles");
        var json = (await _run.WithData("training", "needs", "--as-of", "2024-01-10", "--unit", "LEG", "--json")).Returns(0).Json;
        (json.GetProperty("holders").GetInt32(), json.GetProperty("gaps").GetArrayLength(), json.GetProperty("unit").GetString()).ShouldBe((0, 0, "LEG"));

        // Its last day is over; and a role that nobody fills is one that is misspelt.
        (await _run.WithData("training", "needs", "--as-of", "2024-01-31", "--unit", "LEG")).Returns(2).Errors.ShouldContain("--unit");
        (await _run.WithData("training", "needs", "--as-of", "2024-01-10", "--unit", "LEG", "--role", "NOPE")).Returns(2).Errors.ShouldContain("--role");
        (await _run.WithData("training", "needs", "--as-of", "2024-01-10", "--unit", "NOPE")).Returns(2).Errors.ShouldContain("NOPE");
    }

    [Fact]
    public async Task Training_is_evaluated_at_four_levels_and_trainers_are_not_ranked()
    {
        await ImportAsync();
        var shown = (await _run.WithData("training", "evaluate", "--as-of", "2024-03-01")).Returns(0).Output;
        shown.ShouldContain("1 of 2");
        shown.ShouldContain("4.00 (4/1)");
        shown.ShouldContain("50.0");
        shown.ShouldNotContain("1/20");
        shown.ShouldContain("hidden, too few stations");
        shown.ShouldContain("never ranked");
        var json = (await _run.WithData("training", "evaluate", "--session", "S1", "--as-of", "2024-03-01", "--json")).Returns(0).Json;
        json.GetProperty("observationsUntraced").GetInt32().ShouldBe(1);
        json.GetProperty("trainers")[0].GetProperty("errors").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await _run.WithData("training", "evaluate", "--session", "S9")).Returns(1).Errors.ShouldContain("session S9");
        (await _run.WithData("training", "evaluate", "--minimum-stations", "1")).Returns(2);
    }

    [Fact]
    public async Task The_records_are_held_against_each_other()
    {
        await ImportAsync();
        var sound = (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Returns(0);
        sound.Errors.ShouldContain("CAP0096");
        sound.Errors.ShouldContain("1 people named in records of attendance are not recorded");
        sound.Output.ShouldContain("0 errors");

        var faulty = _run.Write(
            "faulty.json",
            """
            { "format": "electioncore-training", "version": 1,
              "sessions": [
                { "code": "S2", "course": "POLL", "version": "2024", "days": ["2024-01-10"], "place": "D1", "venue": "V1", "room": 1, "capacity": 25, "trainers": ["T1"] },
                { "code": "S3", "course": "NONE", "version": "1", "days": ["2024-01-11"], "place": "D1", "capacity": 25 }],
              "attendance": [{ "session": "S9", "person": "0001", "day": "2024-01-10" }, { "session": "S1", "person": "0001", "day": "2024-01-11" }] }
            """);
        (await _run.WithData("training", "import", faulty)).Returns(0);
        var found = (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Returns(1);
        foreach (var code in new[] { "CAP0014", "CAP0019", "CAP0020", "CAP0023", "CAP0099" })
        {
            found.Errors.ShouldContain(code);
        }

        found.Errors.ShouldContain("training-session:S9 is named by 1 records");
        found.Errors.ShouldContain("course:NONE is named by 1 records");
        (await _run.WithData("training", "check", "--as-of", "2024-03-01", "--json")).Returns(1).Json.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(6);
    }

    [Fact]
    public async Task A_version_is_no_course_and_a_plan_that_is_named_is_on_record()
    {
        await ImportAsync();
        var orphans = _run.Write(
            "orphans.json",
            """
            { "format": "electioncore-training", "version": 1,
              "courseVersions": [{ "course": "LOST", "version": "1", "days": 1 }],
              "sessions": [{ "code": "S4", "course": "LOST", "version": "1", "days": ["2024-01-12"], "place": "D1", "capacity": 25, "plan": "GHOST" }],
              "enrolments": [{ "session": "S1", "person": "b", "on": "2024-01-09" }, { "session": "S1", "person": "B", "on": "2024-01-09" }] }
            """);
        (await _run.WithData("training", "import", orphans)).Returns(0);
        var found = (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Returns(1).Errors;
        found.ShouldContain("course:LOST is named by 2 records and is not on record itself");
        found.ShouldContain("cascade-plan:GHOST is named by 1 records and is not on record itself; the first is that of training-session:S4");
        found.ShouldContain("2 people named in records of enrolments are not recorded as participants or trainers; the first in those of training-session:S1.");

        (await _run.WithData("training", "cascade", _run.Write("plan.json", DistrictRecords.Plan), "--record", "GHOST")).Returns(0);
        (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Returns(1).Errors.ShouldNotContain("GHOST is named");
    }

    [Fact]
    public async Task A_station_is_in_one_place_and_for_one_group()
    {
        var needs = _run.Write(
            "needs.json",
            """
            { "format": "electioncore-training", "version": 1,
              "stationNeeds": [
                { "station": "PS1", "place": "D1", "role": "APO", "posts": 2, "group": "women" }, { "station": "PS1", "place": "D2", "role": "PO", "posts": 1, "group": "women" },
                { "station": "PS2", "place": "D1", "role": "APO", "posts": 2, "group": "women" }, { "station": "PS2", "place": "D1", "role": "PO", "posts": 1 },
                { "station": "PS3", "place": "D1", "role": "APO", "posts": 2 }, { "station": "PS3", "place": "D1", "role": "PO", "posts": 1 }] }
            """);
        (await _run.WithData("training", "import", needs)).Returns(0);
        var found = (await _run.WithData("training", "check", "--as-of", "2024-03-01")).Returns(1);
        found.Output.ShouldContain("2 errors");
        found.Errors.ShouldContain("CAP0100 place:PS1: PS1 is in D1 and for women by its posts of APO, but in D2 and for women by those of PO.");
        found.Errors.ShouldContain("CAP0100 place:PS2: PS2 is in D1 and for women by its posts of APO, but in D1 and for mixed by those of PO.");
    }

    [Fact]
    public async Task What_the_check_finds_is_in_the_state_of_the_institution_gravest_first()
    {
        await ImportAsync();
        var conduct = _run.Write(
            "conduct.json",
            """
            { "format": "electioncore-training", "version": 1,
              "roleProfiles": [{ "code": "PO", "name": "Polling officer", "courses": ["POLL"], "conduct": "COC" }],
              "codesOfConduct": [{ "code": "COC", "version": "2018", "title": "Code" }, { "code": "COC", "version": "2024", "title": "Code" }],
              "codeAcknowledgements": [
                { "person": "0001", "conduct": "COC", "version": "2018", "on": "2024-01-10" }, { "person": "0002", "conduct": "COC", "version": "2042", "on": "2024-01-10" }],
              "sessions": [{ "code": "S7", "course": "POLL", "version": "2024", "days": ["2024-01-12"], "place": "D1", "venue": "V1", "room": 7, "capacity": 25 }] }
            """);
        (await _run.WithData("training", "import", conduct)).Returns(0);

        var check = (await _run.WithData("training", "check")).Returns(1);
        check.Errors.ShouldContain("CAP0165 training-session:S7: Session S7 is in room 7 of venue V1, which has 2.");
        check.Errors.ShouldContain("CAP0166 code-of-conduct:COC: 1 of 2 people with a duty on 2024-02-08 in roles that ask for the code of conduct COC, now of version 2024, have acknowledged no version of it; the first are 0004.");
        check.Errors.ShouldContain("CAP0167 code-of-conduct:COC: 1 of 2 people");
        check.Errors.ShouldContain("CAP0168 code-of-conduct:COC: Version 2042 of the code of conduct COC is acknowledged by 1 people and is not on record; the first are 0002.");

        var found = Codes((await _run.WithData("training", "check", "--json")).Returns(1).Json).Where(f => f.StartsWith("CAP", StringComparison.Ordinal)).ToList();
        var section = (await _run.WithData("--json")).Returns(0).Json.GetProperty("sections").EnumerateArray().Single(s => s.GetProperty("key").GetString() == "capacity");
        Codes(section).ShouldBe(found, ignoreOrder: true);
        var severities = section.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("severity").GetString()).ToList();
        severities[0].ShouldBe("error");
        severities.LastIndexOf("error").ShouldBeLessThan(severities.IndexOf("warning"));
        (await _run.WithData()).Returns(0).Output.ShouldContain("CAP0168 Version 2042");

        static List<string> Codes(System.Text.Json.JsonElement json) => [.. json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString()!)];
    }

    private Task<Outcome> AllowancesAsync(params string[] args) => _run.WithData(["training", "allowances", "--approver", "A1", .. args]);

    private async Task ImportAsync() =>
        (await _run.WithData("training", "import", _run.Write("records.json", DistrictRecords.Document))).Returns(0);
}
