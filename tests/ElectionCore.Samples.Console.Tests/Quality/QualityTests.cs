using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>Quality at the console, by the worked example of a fictional commission: an audit from its plan to audit readiness.</summary>
public sealed class QualityTests : IDisposable
{
    private const string Catalogue = "iso-ts-54001-2019";

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task The_example_is_taken_in_once_and_its_audit_readiness_is_what_was_counted_by_hand()
    {
        await ImportAsync();
        (await _run.WithData("quality", "import", Example("quality.json"))).Returns(0).Output.ShouldContain("Nothing changed.");

        var readiness = (await _run.WithData("quality", "readiness", "--as-of", "2027-09-01", "--json", "--out", "sheet.html")).Returns(0).Json;
        Counts(readiness.GetProperty("whole")[0]).ShouldBe((167, 96, 18, 2, 50));
        readiness.GetProperty("openMajors").GetInt32().ShouldBe(1);
        readiness.GetProperty("fixFirst").GetArrayLength().ShouldBe(10);
        var page = await File.ReadAllTextAsync(Path.Combine(_run.Home, "sheet.html"), TestContext.Current.CancellationToken);
        page.ShouldContain("Registration of political organisations and candidates");
        page.ShouldContain("no statement of conformity");
        page.ShouldContain("has a waiver for the own unit");

        var file = Path.Combine(_run.Home, "files", "registry", "2027", "E-03");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "not what was collected", TestContext.Current.CancellationToken);
        var altered = (await _run.WithData("quality", "readiness", "--as-of", "2027-09-01", "--evidence", "files", "--json")).Returns(0);
        altered.Errors.ShouldContain("QUA0030 evidence:E-03");
        altered.Errors.ShouldContain("CLI0042");
        altered.Errors.ShouldContain("registry/2027/E-04");
        var files = altered.Json.GetProperty("evidenceFiles");
        new[] { "compared", "different", "missing", "notCompared" }.Select(n => files.GetProperty(n).GetInt32()).ShouldBe([1, 1, 15, 3]);
        altered.Json.GetProperty("blockers").GetArrayLength().ShouldBe(2);

        var shown = (await _run.WithData("quality", "readiness", "--as-of", "2027-09-01", "--by", "unit")).Returns(0);
        shown.Output.ShouldContain("What blocks: 1");
        shown.Output.ShouldContain("QUA0070");
        shown.Output.ShouldContain("What is to be mended, in this order: 214");
        shown.Output.ShouldContain("There is no evidence of EP-VC-02 of iso-ts-54001-2019: P-N. Also: P-S.");
        shown.Output.ShouldContain("QUA0075 and 127 more.");
        shown.Output.ShouldContain("no statement of conformity");

        (await _run.WithData("quality", "answers", "import", Example("answers.csv"), "--audit", "FU-1", "--as-of", "2027-09-02")).Returns(0).Output.ShouldContain("9 judgements, 1 not answered");
        (await _run.WithData("quality", "answers", "import", Example("answers.csv"), "--audit", "FU-1", "--as-of", "2027-09-02")).Returns(0).Output.ShouldContain("Nothing changed.");
        var findings = (await _run.WithData("quality", "finding", "list", "--as-of", "2027-09-01", "--json")).Returns(0).Json;
        findings.GetProperty("findings")[0].GetProperty("blocks").GetBoolean().ShouldBeTrue();
        findings.GetProperty("systemicHints").GetArrayLength().ShouldBe(1);
        (await _run.WithData("quality", "checklist", "--unit", "NOPE", "--as-of", "2027-09-01", "--out", "none.html")).Returns(2).Errors.ShouldContain("P-S");
        (await _run.WithData("quality", "audit", "list", "--as-of", "2027-09-01")).Returns(0).Output.ShouldContain("to 2027-");
        (await _run.WithData("quality", "review-pack", "--to", "2027-09-30", "--out", "review.html")).Returns(0).Output.ShouldContain("missing: resources");
    }

    [Fact]
    public async Task An_audit_goes_from_its_plan_to_a_finding_and_its_corrective_action()
    {
        await ImportAsync();
        string[] plan = ["quality", "audit", "plan", "X-1", "--kind", "internal", "--from", "2027-09-10", "--to", "2027-09-12", "--lead", "AUD-9", "--competence", "AUD-9=54001", "--process", "VR"];
        (await _run.WithData([.. plan, "--auditor", "AUD-9", "--waiver", "NOBODY=REG=CHAIR=2027-01-01=x"])).Returns(2).Errors.ShouldContain("NOBODY is not in the team");
        (await _run.WithData(plan)).Returns(0).Output.ShouldContain("planned");
        string[] answers = ["quality", "answers", "import", _run.Write("a.csv", "catalogue,topic,unit,judgement,assessor,date", $"{Catalogue},EP-VR-01,REG,not met,AUD-9,2027-09-11"), "--audit", "X-1", "--as-of", "2027-09-12"];
        (await _run.WithData(answers)).Returns(1);
        (await _run.WithData("quality", "audit", "close", "X-1", "--on", "2027-09-12")).Returns(1).Errors.ShouldContain("QUA");
        (await _run.WithData("quality", "audit", "open", "X-1", "--on", "2027-09-10")).Returns(0);
        (await _run.WithData(answers)).Returns(0).Output.ShouldContain("1 judgement");
        var bad = _run.Write("b.csv", "catalogue,topic,unit,judgement,assessor,date", $"{Catalogue},EP-VR-99,REG,met,AUD-9,2027-09-11", $"{Catalogue},EP-VR-02,REG,good,AUD-9,2027-09-11", $"{Catalogue},EP-VR-03,REG,met,AUD-1,2027-09-11");
        var refused = (await _run.WithData("quality", "answers", "import", bad, "--audit", "X-1", "--as-of", "2027-09-12")).Returns(1);
        refused.Errors.ShouldContain("QUA0014");
        refused.Errors.ShouldContain("b.csv:2");
        refused.Errors.ShouldContain("b.csv:3");

        string[] finding = ["quality", "finding", "record", "X-F1", "--audit", "X-1", "--statement", "Notices were late.", "--evidence", "Three of ten notices.", "--by", "AUD-9", "--on", "2027-09-11"];
        (await _run.WithData([.. finding.Select(a => a == "AUD-9" ? "NOBODY" : a), "--grade", "major", "--topic", "EP-VR-01"])).Returns(1).Errors.ShouldContain("raised by NOBODY, who is not in the team");
        (await _run.WithData([.. finding.Select(a => a == "2027-09-11" ? "2027-09-09" : a), "--grade", "major", "--topic", "EP-VR-01"])).Returns(1).Errors.ShouldContain("outside the days of the audit X-1, which are 2027-09-10 to 2027-09-12");
        (await _run.WithData([.. finding, "--grade", "grave", "--topic", "EP-VR-01"])).Returns(2).Errors.ShouldContain("major");
        (await _run.WithData([.. finding, "--grade", "major", "--topic", "EP-VR-99"])).Returns(2).Errors.ShouldContain("EP-VR-99");
        (await _run.WithData([.. finding, "--grade", "major", "--topic", "EP-VR-01"])).Returns(0);
        (await _run.WithData("quality", "action", "open", "X-C1", "--finding", "X-F1", "--title", "Notices late", "--owner", "REG-HEAD", "--on", "2027-09-12")).Returns(0);
        string[] step = ["quality", "action", "step", "X-C1"];
        (await _run.WithData([.. step, "implemented", "--by", "REG-HEAD", "--on", "2027-09-13"])).Returns(1).Errors.ShouldContain("QUA0040");
        (await _run.WithData([.. step, "analysed", "--by", "REG-HEAD", "--on", "2027-09-13", "--text", "Nobody watched the days.", "--why", "No calendar", "--why", "No owner", "--cause", "management"])).Returns(0);
        (await _run.WithData([.. step, "planned", "--by", "REG-HEAD", "--on", "2027-09-14", "--plan", "1=REG-1=2027-10-01=Keep a calendar"])).Returns(0).Output.ShouldContain("due 2027-10-01");
        (await _run.WithData("quality", "action", "list", "--as-of", "2027-10-02", "--json")).Returns(0).Json.GetProperty("cases").EnumerateArray()
            .Single(c => c.GetProperty("case").GetString() == "X-C1").GetProperty("openActions").GetArrayLength().ShouldBe(1);
        (await _run.WithData("quality", "audit", "close", "X-1", "--on", "2027-09-12")).Returns(0);
        (await _run.WithData("quality", "readiness", "--as-of", "2027-10-02", "--json")).Returns(0).Json.GetProperty("openMajors").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Checklists_catalogues_and_proposals_need_no_records()
    {
        var catalogues = (await _run.WithData("quality", "catalogues", "--json")).Returns(0).Json.GetProperty("catalogues");
        catalogues.EnumerateArray().Select(c => c.GetProperty("topics").GetInt32()).ShouldBe([159, 156, 75]);
        (await _run.Go("org", "import", Example("../afghanistan-iec-secretariat.json"), "--format", "json", "--db", _run.Data)).Returns(0);

        var list = (await _run.WithData("quality", "checklist", "--edition", "17582", "--process", "VR,VC", "--json", "--out", "c.xlsx")).Returns(0).Json;
        list.GetProperty("pages").GetInt32().ShouldBe((list.GetProperty("questions").GetInt32() + 14) / 15);
        (await _run.WithData("quality", "checklist", "--edition", "54001", "--out", "c.html")).Returns(0).Output.ShouldContain("159 questions");
        (await _run.WithData("quality", "checklist", "--language", "fr", "--out", "c.html")).Returns(0);
        (await File.ReadAllTextAsync(Path.Combine(_run.Home, "c.html"), TestContext.Current.CancellationToken)).ShouldContain("Le catalogue entier</bdi>");
        (await _run.WithData("quality", "checklist", "--process", "XX")).Returns(2).Errors.ShouldContain("VR (Registration of voters)");
        (await _run.WithData("quality", "checklist", "--edition", "9002")).Returns(2).Errors.ShouldContain("--edition");
        (await _run.WithData("quality", "checklist", "--out", "c.pdf")).Returns(2).Errors.ShouldContain(".xlsx, .html or .json");
        (await _run.WithData("quality", "migrate", "--from", "17582", "--to", "54001")).Returns(0).Output.ShouldContain("of 159 topics");
        (await _run.WithData("quality", "migrate", "--from", "54001", "--to", "17582")).Returns(2).Errors.ShouldContain("--to");
        (await _run.WithData("quality", "readiness")).Returns(2).Errors.ShouldContain("quality import");
    }

    [Fact]
    public async Task What_is_exported_is_taken_in_by_another_database_and_in_the_models_of_OSCAL()
    {
        await ImportAsync();
        (await _run.WithData("quality", "export", "all.json", "--as-of", "2027-09-01")).Returns(0);
        (await _run.Go("quality", "import", "all.json", "--db", "other.db")).Returns(0);
        var readiness = (await _run.Go("quality", "readiness", "--as-of", "2027-09-01", "--json", "--db", "other.db")).Returns(0).Json;
        Counts(readiness.GetProperty("whole")[0]).ShouldBe((167, 96, 18, 2, 50));

        foreach (var model in new[] { "catalog", "profile", "assessment-plan", "assessment-results", "poam", "mapping" })
        {
            string[] audit = model.StartsWith("assessment", StringComparison.Ordinal) ? ["--audit", "IA-2"] : [];
            var written = (await _run.WithData(["quality", "export", $"{model}.json", "--format", "oscal", "--model", model, "--as-of", "2027-09-02", "--json", .. audit])).Returns(0).Json;
            written.GetProperty("losses").ValueKind.ShouldBe(JsonValueKind.Array);
            (await _run.WithData("quality", "import", $"{model}.json", "--format", "oscal", "--model", model, "--dry-run", "--json")).Returns(0);
        }

        (await _run.WithData("quality", "import", "profile.json", "--format", "oscal", "--model", "catalog")).Returns(1);
        var list = await File.ReadAllTextAsync(Path.Combine(_run.Home, "catalog.json"), TestContext.Current.CancellationToken);
        var swapped = _run.Write("swapped.json", list.Replace("ep-vr-01", "ep-vr-91", StringComparison.OrdinalIgnoreCase));
        (await _run.WithData("quality", "import", swapped, "--format", "oscal", "--dry-run")).Returns(1).Errors.ShouldContain("QUA0009 swapped.json");
        (await _run.Go("quality", "resolve", "profile.json", "--source", "catalog.json", "--out", "profile.json")).Returns(2).Errors.ShouldContain("--out");
        var broken = _run.Write("broken.json", """{"format": "electioncore-quality", "version": 1, "audit": [], "findings": [{"code": "F", "grade": "major", "statment": "x"}]}""");
        var refused = (await _run.WithData("quality", "import", broken)).Returns(1);
        refused.Errors.ShouldContain("INT0391");
        refused.Errors.ShouldContain("$.audit");
        refused.Errors.ShouldContain("statment");
    }

    [Fact]
    public async Task What_a_law_touches_what_is_due_and_when_audits_are_held_is_shown_of_the_example()
    {
        await ImportAsync();
        var law = (await _run.WithData("quality", "law", "LAW-1", "--as-of", "2027-09-01", "--json")).Returns(0).Json;
        law.GetProperty("documents").EnumerateArray().Select(d => $"{d.GetProperty("document")}/{d.GetProperty("revision")}").ShouldBe(["FRM-3/4", "MAN-1/1", "PRO-7/2"]);
        Texts(law.GetProperty("units")).ShouldContain("TRN", StringComparer.Ordinal);
        law.GetProperty("topics").GetArrayLength().ShouldBe(6);
        (await _run.WithData("quality", "law", "LAW-1", "--as-of", "2026-12-01")).Returns(0).Output.ShouldContain("PRO-7");
        (await _run.WithData("quality", "law", "LAW-9", "--as-of", "2027-09-01")).Returns(2).Errors.ShouldContain("Laws are: LAW-1.");

        var calendar = (await _run.WithData("quality", "calendar", "--as-of", "2027-09-01", "--json")).Returns(0).Json.GetProperty("certificates")[0];
        calendar.GetProperty("standing").GetString().ShouldBe("stands");
        // Decided on 2026-11-16 up to 2029-11-15: the first surveillance within twelve months, one in each year before that of recertification, which is due three months before the end.
        calendar.GetProperty("due").EnumerateArray().Select(d => $"{d.GetProperty("reason")} {d.GetProperty("lastDay")} {d.GetProperty("state")}").ShouldBe(
            ["first-surveillance 2027-11-16 open", "yearly-surveillance 2027-12-31 open", "yearly-surveillance 2028-12-31 upcoming", "recertification 2029-08-15 upcoming"]);
        (await _run.WithData("quality", "calendar", "--as-of", "2028-01-01")).Returns(0).Output.ShouldContain("overdue");
        (await _run.WithData("quality", "calendar", "--certificate", "CC-9")).Returns(2).Errors.ShouldContain("CC-1");

        string[] windows = ["quality", "audit", "windows", "--as-of", "2027-09-01"];
        (await _run.WithData(windows)).Returns(0).Output.ShouldContain("--phase voting=DAY");
        string[] phases = ["--phase", "planning=2027-01-04=2027-06-12", "--phase", "registration=2027-01-10=2027-03-31", "--phase", "voting=2027-06-13", "--phase", "results=2027-06-14=2027-08-31"];
        var held = (await _run.WithData([.. windows, .. phases, "--json"])).Returns(0).Json.GetProperty("windows").EnumerateArray().ToList();
        held.Select(w => $"{w.GetProperty("stage")}: {string.Join(' ', Texts(w.GetProperty("audits")))}").ShouldBe(["before: IA-1", "during: IA-2", "after: IA-3"]);
        held.Select(w => string.Join(' ', Texts(w.GetProperty("processesMissing")))).ShouldBe(["DR", "EE", ""]);
        (await _run.WithData([.. windows, .. phases])).Returns(0).Output.ShouldContain("2027-06-13 to 2027-06-13");
        (await _run.WithData([.. windows, "--phase", "campaign=2027-06-13"])).Returns(2).Errors.ShouldContain("post-election");
        (await _run.WithData([.. windows, "--phase", "voting=soon"])).Returns(2).Errors.ShouldContain("voting=2027-06-13");
        (await _run.WithData([.. windows, "--programme", "AP-9"])).Returns(2).Errors.ShouldContain("AP-2027");
    }

    [Fact]
    public async Task What_an_export_leaves_out_is_counted_and_named_and_files_of_OSCAL_come_in_in_any_order()
    {
        await ImportAsync();
        var early = (await _run.WithData("quality", "export", "early.json", "--as-of", "2027-06-13", "--json")).Returns(0).Json;
        early.GetProperty("leftOut").GetInt32().ShouldBe(early.GetProperty("losses").GetArrayLength());
        Texts(early.GetProperty("losses"), "where").ShouldContain("F-08", StringComparer.Ordinal);
        (await _run.WithData("quality", "export", "early.json", "--as-of", "2027-06-13")).Returns(0).Output.ShouldContain("4 findings");
        (await _run.WithData("quality", "export", "late.json", "--as-of", "2027-12-31", "--json")).Returns(0).Json.GetProperty("leftOut").GetInt32().ShouldBe(0);
        (await _run.WithData("quality", "export", "poam.json", "--format", "oscal", "--model", "poam", "--as-of", "2027-06-13", "--json")).Returns(0).Json.GetProperty("leftOut").GetInt32().ShouldBeGreaterThan(4);

        (await _run.WithData("quality", "export", "plan.json", "--format", "oscal", "--model", "assessment-plan", "--audit", "IA-2", "--as-of", "2027-09-01")).Returns(0);
        (await _run.WithData("quality", "export", "results.json", "--format", "oscal", "--model", "assessment-results", "--audit", "IA-2", "--as-of", "2027-09-01")).Returns(0);
        (await _run.WithData("quality", "export", "poam.json", "--format", "oscal", "--model", "poam", "--as-of", "2027-09-01")).Returns(0);
        foreach (var file in (string[])["plan.json", "poam.json", "results.json", "plan.json"])
        {
            (await _run.Go("quality", "import", file, "--format", "oscal", "--db", "oscal.db")).Returns(0);
        }

        var findings = (await _run.Go("quality", "finding", "list", "--as-of", "2027-09-01", "--json", "--db", "oscal.db")).Returns(0).Json.GetProperty("findings");
        findings.EnumerateArray().Single(f => f.GetProperty("finding").GetString() == "F-05").GetProperty("blocks").GetBoolean().ShouldBeTrue();
        (await _run.Go("quality", "import", "results.json", "--format", "oscal", "--dry-run", "--db", "never.db")).Returns(0);
        File.Exists(Path.Combine(_run.Home, "never.db")).ShouldBeFalse();
    }

    private static IEnumerable<string> Texts(JsonElement list, string? property = null) =>
        list.EnumerateArray().Select(e => (property is null ? e : e.GetProperty(property)).GetString()!);

    [Fact]
    public async Task What_refers_to_nothing_is_told_with_its_line_and_nothing_is_stored()
    {
        const string Scope = """{ "code": "S", "title": "x", "catalogues": ["iso-ts-54001-2019"], "units": ["SEC"] }""";
        const string Audit = """{ "code": "A", "title": "x", "scope": "S", "days": { "firstDay": "2027-02-08", "lastDay": "2027-02-19" }, "openedOn": "2027-02-08", "team": [{ "person": "ann", "role": "lead" }] }""";
        var dangling = Write("d.json", Scope, Audit, """{ "audit": "A", "catalogue": "iso-ts-54001-2019", "topic": "EP-VR-99", "judgement": "met", "assessor": "ann", "on": "2027-02-09", "evidence": ["E-9"] }""");

        var refused = (await _run.WithData("quality", "import", dangling)).Returns(1);

        refused.Errors.ShouldContain("QUA0003 d.json:4");
        refused.Errors.ShouldContain("QUA0004 d.json:4");
        refused.Errors.ShouldContain("$.determinations[0]");
        refused.Errors.ShouldContain("QUA0029");
        refused.Output.ShouldContain("Nothing was stored");
        (await _run.WithData("quality", "import", Write("late.json", Scope, Audit, Judged("2031-02-09")))).Returns(1).Errors.ShouldContain("QUA0026");
        (await _run.WithData("quality", "import", "late.json", "--dry-run")).Returns(1).Errors.ShouldContain("QUA0026");
        (await _run.WithData("quality", "import", Write("sound.json", Scope, Audit, Judged("2027-02-09")))).Returns(0);
        string[] finding = ["quality", "finding", "record", "F1", "--grade", "minor", "--topic", "EP-VR-01", "--statement", "x", "--evidence", "x", "--by", "ann", "--on", "2027-02-09"];

        // With an organisation, its units, who belongs to them and who heads it are known.
        _run.Write("in/units.csv", "code,name,parent,place,classification,valid_from,valid_to", "SEC,Secretariat,,,secretariat,2015-01-01,", "VRD,Voters,SEC,,wing,2015-01-01,");
        _run.Write("in/posts.csv", "code,title,unit,seats,grade,valid_from,valid_to", "SECY,Secretary,SEC,1,,2015-01-01,", "DIR,Director,VRD,1,,2015-01-01,");
        _run.Write("in/reporting.csv", "post,superior,kind,valid_from,valid_to", "DIR,SECY,solid,2015-01-01,");
        _run.Write("in/appointments.csv", "post,person,person_name,basis,valid_from,valid_to", "SECY,boss,B,substantive,2015-03-01,", "DIR,dira,D,substantive,2015-03-01,2027-01-31");
        (await _run.WithData("org", "import", "in", "--format", "csv")).Returns(0);
        (await _run.WithData([.. finding, "--unit", "NOPE"])).Returns(1).Errors.ShouldContain("names unit NOPE");
        (await _run.WithData([.. finding, "--unit", "VRD"])).Returns(0);
        string[] plan = ["quality", "audit", "plan", "A2", "--from", "2027-03-10", "--to", "2027-03-12", "--lead", "dira", "--competence", "dira=54001", "--unit", "VRD"];
        (await _run.WithData(plan)).Returns(1).Errors.ShouldContain("QUA0019");
        (await _run.WithData([.. plan, "--waiver", "dira=VRD=dira=2027-01-05=x"])).Returns(1).Errors.ShouldContain("QUA0021");
        (await _run.WithData([.. plan, "--waiver", "dira=VRD=boss=2027-01-05=Nobody else can"])).Returns(0).Output.ShouldContain("boss allowed it");
        var sheet = _run.Write("sheet.json", """{ "format": "electioncore-quality", "version": 1, "processes": [{ "code": "P", "title": "x", "electoralProcess": "VR", "owner": "VRD" }] }""");
        (await _run.WithData("quality", "import", sheet)).Returns(0);
        (await _run.WithData([.. plan, "--waiver", "dira=VRD=boss=2027-01-05=Nobody else can"])).Returns(1).Errors.ShouldContain("QUA0018");

        static string Judged(string day) => $$"""{ "audit": "A", "catalogue": "iso-ts-54001-2019", "topic": "EP-VR-01", "judgement": "met", "assessor": "ann", "on": "{{day}}" }""";

        string Write(string file, string scope, string audit, string judged) => _run.Write(
            file, """{ "format": "electioncore-quality", "version": 1,""", $"\"scopes\": [{scope}],", $"\"audits\": [{audit}],", $"\"determinations\": [{judged}] }}");
    }

    private static string Example(string file) => RepositoryFolder.Of($"samples/data/example-quality/{file}");

    private static (int InScope, int Met, int Partly, int NotMet, int NotAssessed) Counts(JsonElement row)
    {
        return (Count("inScope"), Count("met"), Count("partlyMet"), Count("notMet"), Count("notAssessed"));

        int Count(string name) => row.GetProperty(name).GetInt32();
    }

    private async Task ImportAsync() => (await _run.WithData("quality", "import", Example("quality.json"))).Returns(0).Output.ShouldContain("124 determinations");
}
