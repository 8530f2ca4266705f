using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Quality.Tests.AuditSamples;

namespace ElectionCore.Quality.Tests;

public sealed class AuditIndependenceTests
{
    private static readonly PersonRef Ann = new("ann");
    private static readonly PersonRef Chair = new("chair");

    [Fact]
    public void Work_of_ones_own_is_refused_whatever_waiver_there_is()
    {
        var records = Records(new AuditTie { Person = Ann, Unit = A, Processes = ["VR"] });
        var audit = Audit() with { Team = [Lead("ann") with { Waivers = [Waiver()] }] };

        Codes(audit, records).ShouldBe(["QUA0018", "QUA0022"]);
        var fault = Should.Throw<RuleViolationException>(() => AuditIndependence.Require(audit, records, AuditTeamPolicy.Usual)).Diagnostic;
        fault.Code.ShouldBe("QUA0018");
        fault.ToString().ShouldContain("the process VR at A");
    }

    [Fact]
    public void Somebody_who_works_in_one_process_can_look_at_another_with_a_waiver_for_the_unit()
    {
        var records = Records(new AuditTie { Person = Ann, Unit = A, Processes = ["VR"] });
        var member = Lead("ann") with { Processes = ["CR"] };
        Codes(Audit() with { Team = [member] }, records).ShouldBe(["QUA0019"]);
        Codes(Audit() with { Team = [member with { Units = [B] }] }, records).ShouldBeEmpty();
        Codes(Audit() with { Team = [member], Units = [B] }, records).ShouldBeEmpty();
        Codes(Audit() with { Team = [member with { Waivers = [Waiver() with { Unit = B }] }] }, records).ShouldBe(["QUA0019"]);

        var audit = Audit() with { Team = [member with { Waivers = [Waiver()] }] };
        var review = AuditIndependence.Require(audit, records, AuditTeamPolicy.Usual);
        review.Waivers.ShouldBe([new(Ann, Waiver())]);
        review.Findings.ShouldHaveSingleItem().ToString().ShouldContain("Nobody else reads the script.");
    }

    [Fact]
    public void A_waiver_counts_only_from_somebody_else_of_top_management_and_before_the_audit()
    {
        var records = Records(new AuditTie { Person = Ann, Unit = A }) with { TopManagement = [new(Chair, DateRange.Since(Day.AddDays(-30))), new(Ann, DateRange.Always)] };
        Waived(Waiver()).ShouldBe(["QUA0022"]);
        Waived(Waiver() with { GrantedBy = Ann }).ShouldBe(["QUA0021"]);
        Waived(Waiver() with { GrantedBy = new("clerk") }).ShouldBe(["QUA0020"]);
        Waived(Waiver() with { On = Day.AddDays(-31) }).ShouldBe(["QUA0020"]);
        Waived(Waiver() with { On = Day }).ShouldBe(["QUA0022"]);
        Waived(Waiver() with { On = Day.AddDays(1) }).ShouldBe(["QUA0025"]);
        Waived(Waiver() with { GrantedBy = Ann }, Waiver()).ShouldBe(["QUA0022"]);

        string[] Waived(params IndependenceWaiver[] waivers) => Codes(Audit() with { Team = [Lead("ann") with { Waivers = [.. waivers] }] }, records);
    }

    [Fact]
    public void Ties_count_until_some_months_after_they_ended()
    {
        // The audit begins on 1 March 2025: work counts for 24 months, a unit for 12.
        Tied(new(2023, 3, 1), null).ShouldBeEmpty();
        Tied(new(2023, 3, 2), null).ShouldBe(["QUA0018"]);
        Tied(new(2024, 3, 1), A).ShouldBe(["QUA0018"]);
        Tied(new(2024, 3, 2), A).ShouldBe(["QUA0018", "QUA0019"]);
        Codes(Audit() with { Team = [Lead("ann")] }, Records(new AuditTie { Person = Ann, Unit = A, Days = DateRange.Since(Day.AddDays(5)) })).ShouldBeEmpty();
        Codes(Audit() with { Team = [Lead("ann")] }, Records(new AuditTie { Person = Ann, Unit = A, Days = DateRange.Since(Day.AddDays(4)) })).ShouldBe(["QUA0019"]);

        string[] Tied(DateOnly to, UnitCode? unit) =>
            Codes(Audit() with { Team = [Lead("ann")] }, Records(new AuditTie { Person = Ann, Unit = unit, Topics = [new("QMS-6.1.1-1")], Days = DateRange.Until(to) }));
    }

    [Fact]
    public void A_team_has_a_lead_and_the_competences_of_the_policy()
    {
        AuditTeamMember auditor = new() { Person = new("bob"), Processes = ["VR"], Competences = ["iso-ts-54001-2019", "CERT-VR"] };
        Codes(Audit() with { Team = [auditor with { Competences = ["iso-ts-54001-2019", "VR"] }] }, Records()).ShouldBe(["QUA0023"]);
        Codes(Audit() with { Team = [Lead("ann"), auditor] }, Records()).ShouldBe(["QUA0024"]);
        Codes(Audit() with { Team = [Lead("ann") with { Competences = [] }, auditor with { Competences = ["VR"] }] }, Records()).ShouldBe(["QUA0024", "QUA0024"]);
        Codes(Audit() with { Team = [Lead("ann"), new() { Person = new("eve"), Role = AuditRole.Expert }, new() { Person = new("ola"), Role = AuditRole.Observer }] }, Records()).ShouldBeEmpty();

        AuditTeamPolicy policy = new() { Competences = [new() { Role = AuditRole.Auditor, Subject = CompetenceSubject.Process, Code = "VR", AnyOf = ["CERT-VR"] }] };
        var all = Audit() with { Team = [Lead("ann") with { Competences = [] }, auditor with { Processes = [] }] };
        AuditIndependence.Review(all, Records(), policy).IsSound.ShouldBeTrue();
        AuditIndependence.Review(all, Records(), AuditTeamPolicy.Usual).Findings.Count(f => f.Code == "QUA0024").ShouldBe(1 + 8);
        AuditIndependence.Review(all with { Processes = ["VR"], Team = [Lead("ann"), auditor with { Competences = [] }] }, Records(), policy).IsSound.ShouldBeFalse();
    }

    [Fact]
    public void Experts_and_observers_do_not_judge_and_may_be_of_the_unit() =>
        Codes(Audit() with { Team = [Lead("bob"), new() { Person = Ann, Role = AuditRole.Expert }] }, Records(new AuditTie { Person = Ann, Unit = A, Processes = ["VR"] })).ShouldBeEmpty();

    [Fact]
    public void Each_judgement_is_looked_at_by_itself()
    {
        var records = Records(new AuditTie { Person = Ann, Unit = A, Processes = ["VR"], Topics = [new("QMS-6.1.1-1")] });
        var audit = Audit() with { Team = [Lead("ann") with { Processes = ["CR"] }] };

        Check("EP-VR-01", "A").ShouldBe("QUA0018");
        Check("QMS-6.1.1-1", "A").ShouldBe("QUA0018");
        Check("EP-VR-01", null).ShouldBe("QUA0018");
        Check("EP-CR-01", "A").ShouldBe("QUA0019");
        Check("EP-VR-01", "B").ShouldBeNull();
        Check("EP-CR-01", null).ShouldBeNull();
        Check("EP-CR-01", "B", "bob").ShouldBe("QUA0014");
        audit = audit with { Team = [audit.Team[0] with { Waivers = [Waiver()] }] };
        Check("EP-CR-01", "A").ShouldBeNull();
        Check("EP-VR-01", "A").ShouldBe("QUA0018");

        string? Check(string topic, string? unit, string by = "ann") =>
            AuditIndependence.Check(Judged(topic, unit: unit, audit: "A1", day: 1, by: by), audit, records, AuditTeamPolicy.Usual)?.Code;
    }

    [Fact]
    public void No_waiver_ever_takes_own_work_away_and_a_sound_team_has_no_unwaived_unit()
    {
        var units = Gen.Elements(A, B, new UnitCode("C"));
        var ties =
            from person in Gen.Elements("ann", "bob")
            from unit in Gen.OneOf(units.Select(u => (UnitCode?)u), Gen.Constant<UnitCode?>(null))
            from processes in Gen.SubListOf("VR", "CR", "DR")
            select new AuditTie { Person = new(person), Unit = unit, Processes = [.. processes] };
        var waivers = from unit in units from granter in Gen.Elements(Chair, Ann, new PersonRef("clerk")) select Waiver() with { Unit = unit, GrantedBy = granter };
        var property = Prop.ForAll(ties.ListOf().ToArbitrary(), waivers.ListOf().ToArbitrary(), Gen.SubListOf(A, B).ToArbitrary(), (t, w, u) =>
        {
            var records = Records([.. t]);
            var without = Audit() with { Team = [Lead("ann", "VR") with { Processes = ["VR", "CR"] }], Units = [.. u] };
            var with = without with { Team = [without.Team[0] with { Waivers = [.. w] }] };
            var (before, after) = (AuditIndependence.Review(without, records, AuditTeamPolicy.Usual), AuditIndependence.Review(with, records, AuditTeamPolicy.Usual));
            var looked = t.Where(x => x.Person == Ann && (x.Unit is null || u.Count == 0 || u.Contains(x.Unit.Value))).ToArray();
            return OwnWork(before).SequenceEqual(OwnWork(after))
                && OwnWork(after).Any() == looked.Any(x => x.Processes.Intersect(["VR", "CR"], StringComparer.Ordinal).Any())
                && after.IsSound == (!OwnWork(after).Any() && looked.All(x => x.Unit is null || w.Any(y => y.Unit == x.Unit && y.GrantedBy == Chair)))
                && after.Waivers.All(x => x.Waiver.GrantedBy == Chair);
        });
        property.Check(Properties.Times(100));

        static IEnumerable<Diagnostic> OwnWork(AuditTeamReview review) => review.Findings.Where(f => f.Code == "QUA0018");
    }

    [Fact]
    public void Where_nobody_is_known_to_belong_anywhere_that_is_said()
    {
        var records = Records() with { Ties = [new() { Person = Ann, Kind = AuditTieKind.Work, Topics = [new("EP-CR-01")] }] };
        Codes(Audit() with { Team = [Lead("ann")] }, records).ShouldBe(["QUA0029", "QUA0018"]);
        AuditIndependence.Require(Audit() with { Team = [Lead("bob")] }, records, AuditTeamPolicy.Usual).IsSound.ShouldBeTrue();
        Codes(Audit() with { Team = [Lead("bob")] }, Records()).ShouldBeEmpty();
    }

    [Fact]
    public void Who_judges_and_is_on_no_record_is_named_where_others_are()
    {
        var audit = Audit() with { Team = [Lead("ghost"), new() { Person = new("ola"), Role = AuditRole.Observer }] };

        var review = AuditIndependence.Review(audit, Records(), AuditTeamPolicy.Usual);
        var finding = review.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Severity, review.IsSound).ShouldBe(("QUA0094", DiagnosticSeverity.Warning, true));
        finding.ToString().ShouldContain("ghost judges in the internal audit A1 and is not on record");
        Codes(audit, Records() with { Ties = [Known("ann")] }).ShouldBe(["QUA0029"]);
        Codes(audit with { Team = [Lead("Chair")] }, Records()).ShouldBeEmpty();

        // A certification body sends its own people.
        Codes(audit with { Kind = AuditKind.Stage2 }, Records()).ShouldBeEmpty();
    }

    [Fact]
    public void Work_follows_from_the_register_of_processes_corrective_actions_and_documents()
    {
        IFactState[] records =
        [
            new ProcessSheet { Code = "P", Title = new("Registration"), ElectoralProcess = "VR", Owner = A },
            FindingSamples.Found("F", topic: "EP-CR-01"),
            FindingSamples.Opened("K", "F").UpTo(CaseStep.Implemented),
            new ControlledDocument
            {
                Code = new("D"), Revision = "1", Title = new("Manual"), Owner = A, Topics = [new("EP-EE-05")],
                Approval = new() { Chain = "c", Stages = ["head"], SubmittedBy = new("dora"), SubmittedOn = Day.AddDays(-5) },
            },
        ];
        var ties = AuditTies.Of([new() { Person = Ann, Unit = A, Kind = AuditTieKind.Head }, new() { Person = new("bob"), Unit = A }], records);

        var known = Records() with { Ties = ties };
        Work("ann", "VR").ShouldBe(["QUA0018", "QUA0018", "QUA0019"]);
        Work("bob", "VR").ShouldBe(["QUA0019"]);
        Work("omar", "CR").ShouldBe(["QUA0018"]);
        Work("vera", "CR").ShouldBe(["QUA0018"]);
        Work("dora", "EE").ShouldBe(["QUA0018"]);
        Work("omar", "VR").ShouldBeEmpty();
        ties.Where(t => t.Kind == AuditTieKind.Work).ShouldAllBe(t => t.Days.From != null && t.Days.To == null);

        string[] Work(string person, string process) => Codes(Audit() with { Team = [Lead(person) with { Processes = process == "VR" && person == "ann" ? ["VR", "EE"] : [process] }] }, known);
    }

    [Fact]
    public void An_old_waiver_and_one_of_somebody_who_is_merely_named_are_shown_as_such()
    {
        var audit = Audit() with { Team = [Lead("ann") with { Waivers = [Waiver() with { On = Day.AddDays(-370) }] }] };
        var known = Records(new AuditTie { Person = Ann, Unit = A });

        Codes(audit, known).ShouldBe(["QUA0022", "QUA0038"]);
        Codes(audit with { Team = [Lead("ann") with { Waivers = [Waiver()] }] }, known).ShouldBe(["QUA0022"]);
        Shown(known).ShouldContain("of top management allowed");
        Shown(known with { TopManagement = [new(Chair, DateRange.Always) { IsDeclared = true }] }).ShouldContain("which is not on record, allowed");

        string Shown(IndependenceRecords records) => AuditIndependence.Review(audit, records, AuditTeamPolicy.Usual).Findings[0].ToString();
    }

    [Fact]
    public void A_process_is_the_work_of_who_answers_for_it_wherever_it_is_carried_out()
    {
        UnitCode station = new("STATION");
        var sheet = new ProcessSheet { Code = "P", Title = new("Registration"), ElectoralProcess = "VR", Owner = A, Units = [station] };
        AuditTie[] ties = [new() { Person = Ann, Unit = A, Kind = AuditTieKind.Head }, new() { Person = new("bob"), Unit = station, Kind = AuditTieKind.Head }, new() { Person = new("cleo"), Unit = station }];
        var known = Records() with { Ties = AuditTies.Of(ties, [sheet]) };

        Of("ann", "VR").ShouldBe(["QUA0018"]);
        Of("bob", "VR").ShouldBe(["QUA0018", "QUA0019"]);
        Of("cleo", "VR").ShouldBe(["QUA0019"]);
        Of("ann", "CR").ShouldBeEmpty();

        string[] Of(string person, string process) => Codes(Audit() with { Team = [Lead(person) with { Processes = [process], Units = [station] }] }, known);
    }

    [Fact]
    public void Records_of_another_scope_are_a_mistake()
    {
        Should.Throw<ArgumentException>(() => AuditIndependence.Review(Audit(), Records() with { Scope = Scope with { Code = new("T") } }, AuditTeamPolicy.Usual));
        Should.Throw<ArgumentException>(() => AuditIndependence.Review(Audit(), Records() with { Catalogues = [] }, AuditTeamPolicy.Usual));
        Should.Throw<ArgumentException>(() => AuditIndependence.Check(Judged("EP-CR-01"), Audit() with { Team = [Lead("ann")] }, Records(), AuditTeamPolicy.Usual));
    }

    private static IndependenceWaiver Waiver() => new() { Unit = A, Reason = "Nobody else reads the script.", GrantedBy = Chair, On = Day.AddDays(-10) };

    private static IndependenceRecords Records(params AuditTie[] ties) =>
        new() { Scope = Scope, Catalogues = BuiltInCatalogues.All, Ties = [.. ties, new() { Person = new("zoe"), Unit = new("ELSEWHERE") }, Known("ann"), Known("bob")], TopManagement = [new(Chair, DateRange.Always)] };

    // On record with no work that matters here.
    private static AuditTie Known(string person) => new() { Person = new(person), Kind = AuditTieKind.Work };

    private static string[] Codes(Audit audit, IndependenceRecords records) => [.. AuditIndependence.Review(audit, records, AuditTeamPolicy.Usual).Findings.Select(f => f.Code)];
}
