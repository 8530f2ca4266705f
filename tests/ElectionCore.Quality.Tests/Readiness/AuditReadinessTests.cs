using static ElectionCore.Quality.Tests.AuditReadinessSamples;

namespace ElectionCore.Quality.Tests;

public sealed class AuditReadinessTests
{
    [Fact]
    public void What_turns_out_to_have_been_the_assessors_own_work_is_named()
    {
        var written = new ControlledDocument
        {
            Code = new("DOC"), Revision = "1", Title = new("Manual"), Topics = [new("T1")],
            Approval = new() { Chain = "c", Stages = ["s"], SubmittedBy = new("auditor"), SubmittedOn = Day.AddDays(-60) },
        };
        var records = Nothing with { Determinations = [Judged("T1", Judgement.Met), Judged("T2", Judgement.Met), Judged("V1", Judgement.Met, "U1")], Assignments = [Assigned("V1", "U1")] };
        OwnWork(records).ShouldBeEmpty();
        OwnWork(records with { Documents = [written] }).ShouldHaveSingleItem().ShouldContain("T1 of cat was judged on 2025-05-11 by AUDITOR, whose own work it was, as is known now (the topic T1)");

        // Who headed the unit answered for its process; who came to it after the judgement did not.
        AuditTie head = new() { Person = Auditor, Unit = new("U1"), Kind = AuditTieKind.Head };
        OwnWork(records with { Ties = [head] }).ShouldHaveSingleItem().ShouldContain("(the process VR at U1): U1");
        OwnWork(records with { Ties = [head with { Days = DateRange.Since(Day.AddDays(-40)) }] }).ShouldBeEmpty();
        OwnWork(records with { Ties = [head], Scope = Scope with { Catalogues = [Catalogue.Code, new("missing")] } }).ShouldHaveSingleItem();

        static string[] OwnWork(AuditReadinessRecords records) => [.. AuditReadiness.Of(records, Day).Reasons.Where(r => r.Code == "QUA0093").Select(r => r.ToString())];
    }

    [Fact]
    public void An_objective_is_of_an_electoral_process_or_of_one_that_has_a_sheet_and_another_is_named()
    {
        var objective = new QualityObjective { Code = "O", Title = new("x"), Process = "VX", DueOn = Day.AddDays(-1), Target = 1 };
        QualityObjective[] objectives = [objective, .. new[] { "CR", "COUNT", "VR", "REGISTER", "BUY" }.Select(p => objective with { Code = p, Process = p })];
        ProcessSheet[] sheets = [Sheet("CR") with { Code = "COUNT" }, Sheet("VR") with { Code = "REGISTER" }, Sheet("VR") with { Code = "BUY", ElectoralProcess = null }];
        var reasons = AuditReadiness.Of(Nothing with { Scope = Scope with { Processes = ["VR"] }, Objectives = objectives, Processes = sheets }, Day).Reasons;

        reasons.Where(r => r.Code == "QUA0086").ShouldHaveSingleItem().ToString().ShouldContain("quality-objective:O names process:VX");
        reasons.Where(r => r.Code == "QUA0083").Select(r => r.Place.Subject.Code).ShouldBe(["BUY", "REGISTER", "VR"]);
    }

    [Fact]
    public void Coverage_and_judgement_are_counted_apart_by_clause_process_and_unit()
    {
        var readiness = AuditReadiness.Of(Nothing with
        {
            Assignments = [Assigned("V1", "U1"), Assigned("V1", "U2"), Assigned("V2", "U1"), Assigned("V2", "U1") with { Scope = new("OTHER"), Unit = new("U9") }],
            Determinations =
            [
                Judged("T1", Judgement.Met, evidence: "E1"), Judged("V1", Judgement.NotMet, "U1"), Judged("V1", Judgement.NotApplicable, "U2"), Judged("V2", Judgement.PartlyMet, "U1", evidence: "E2"),
            ],
            Evidence = [Evidence("E1"), Evidence("E2", collected: -500), Evidence("E3", "U2", topics: "V1"), Evidence("E4", topics: "C1")],
        }, Day);

        readiness.Whole.Single().Counts.ShouldBe(new() { InScope = 6, Met = 1, PartlyMet = 1, NotMet = 1, NotApplicable = 1, WithEvidence = 3, WithFreshEvidence = 2 });
        var counts = readiness.Whole.Single().Counts;
        (counts.MetOfApplicable, counts.AssessedOfScope, counts.WithFreshEvidenceOfApplicable, counts.WithStaleEvidence).ShouldBe((new(1, 5), new(4, 6), new(2, 5), 1));
        readiness.ByClause.Select(r => (r.Clause, r.Counts.InScope, r.Counts.Met)).ShouldBe([("8.1", 3, 0), ("8.5", 1, 0), ("9.2", 1, 0), ("10.1", 1, 1)]);
        readiness.ByProcess.Select(r => (r.Process, r.Counts.InScope, r.Counts.Assessed)).ShouldBe([(null, 2, 1), ("VR", 3, 3), ("CR", 1, 0)]);
        readiness.ByUnit.Select(r => (r.Unit?.Value, r.Counts.InScope, r.Counts.NotAssessed, r.Counts.Applicable)).ShouldBe([(null, 3, 2, 3), ("U1", 2, 0, 2), ("U2", 1, 0, 0)]);
        readiness.ByUnit[^1].Counts.MetOfApplicable.IsDefined.ShouldBeFalse();
        readiness.Blockers.ShouldBeEmpty();
        readiness.Reasons.Select(r => r.Code).ShouldBe(["QUA0071", "QUA0072", "QUA0076", "QUA0075", "QUA0075", "QUA0073", "QUA0073"]);
    }

    [Fact]
    public void Topics_of_practice_are_counted_apart_where_asked()
    {
        var readiness = AuditReadiness.Of(Nothing, Day, new() { CountsPracticeApart = true });
        readiness.Whole.Select(r => (r.Basis, r.Counts.InScope)).ShouldBe([(TopicBasis.Structural, 2), (TopicBasis.Practice, 3)]);
        readiness.ByProcess.Select(r => (r.Process, r.Basis, r.Counts.InScope)).ShouldBe([(null, TopicBasis.Structural, 2), ("VR", TopicBasis.Practice, 2), ("CR", TopicBasis.Practice, 1)]);
    }

    [Fact]
    public void The_latest_judgement_by_the_day_counts_and_of_two_at_once_the_graver()
    {
        Determination[] later = [Judged("T1", Judgement.Met, audit: "A2", day: -3), Judged("T1", Judgement.NotMet, audit: "A2", day: 1), Judged("T1", Judgement.NotAssessed, audit: "A2", day: -1)];
        Judgements(Judged("T1", Judgement.NotMet)).ShouldBe((0, 1));
        Judgements([Judged("T1", Judgement.NotMet), .. later]).ShouldBe((1, 0));
        Judgements(Judged("T1", Judgement.Met), Judged("T1", Judgement.NotMet, audit: "A2")).ShouldBe((0, 1));
        Judgements(Judged("T1", Judgement.Met) with { At = new(10, 0) }, Judged("T1", Judgement.NotMet, audit: "A2") with { At = new(9, 0) }).ShouldBe((1, 0));

        // Not assessed hides no judgement before it, and is none.
        Judgements(Judged("T1", Judgement.NotMet), Judged("T1", Judgement.NotAssessed, audit: "A2", day: -1)).ShouldBe((0, 1));
        Judgements(Judged("T1", Judgement.NotAssessed)).ShouldBe((0, 0));

        static (long Met, long NotMet) Judgements(params Determination[] determinations)
        {
            var counts = AuditReadiness.Of(Nothing with { Determinations = determinations }, Day).Whole.Single().Counts;
            counts.InScope.ShouldBe(5);
            return (counts.Met, counts.NotMet);
        }
    }

    [Fact]
    public void Not_applicable_without_a_reason_of_somebody_else_is_not_assessed_and_blocks()
    {
        var sound = Judged("T1", Judgement.NotApplicable);
        foreach (var unsound in new[] { sound with { Reason = null }, sound with { Approver = null }, sound with { Approver = Auditor } })
        {
            var readiness = AuditReadiness.Of(Nothing with { Determinations = [unsound] }, Day);
            var counts = readiness.Whole.Single().Counts;
            (counts.NotApplicable, counts.Applicable, counts.NotAssessed).ShouldBe((0, 5, 5));
            readiness.Blockers.Select(b => b.Code).ShouldBe(["QUA0074"]);
        }

        AuditReadiness.Of(Nothing with { Determinations = [sound] }, Day).Whole.Single().Counts.Applicable.ShouldBe(4);
    }

    [Fact]
    public void What_is_left_out_never_counts_and_blocks_until_its_approval()
    {
        var exclusion = new TopicExclusion { Topic = new("V1"), Reason = "Another body does it.", Approver = Owner, On = Day };
        var records = Nothing with
        {
            Scope = Scope with { Exclusions = [exclusion], Processes = ["VR"] }, Determinations = [Judged("V1", Judgement.Met), Judged("C1", Judgement.NotMet)],
            Findings = [Found("F1", "major", topics: "V1")],
        };
        var readiness = AuditReadiness.Of(records, Day);
        readiness.Whole.Single().Counts.ShouldBe(new() { InScope = 3 });
        (readiness.OpenMajors, readiness.Blockers.Length).ShouldBe((0, 0));
        readiness.Reasons.Where(r => r.Place.Subject.Code == "V1").Select(r => r.Code).ShouldBe(["QUA0100", "QUA0101"]);

        // What an audit of the scope found is not closed by asking no more.
        var found = records with { Audits = [Audit("A1")], Findings = [Found("F1", "major", topics: "V1") with { Audit = new AuditCode("A1") }] };
        (AuditReadiness.Of(found, Day).OpenMajors, AuditReadiness.Of(found, Day).Blockers.Single().Code).ShouldBe((1, "QUA0070"));

        // It is in the row of the whole also where none of its topics is asked.
        AuditReadiness.Of(found, Day).Whole.Sum(r => r.OpenMajors).ShouldBe(1);
        AuditReadiness.Of(found, Day).ByClause.Sum(r => r.OpenMajors).ShouldBe(0);
        AuditReadiness.Of(records, Day.AddDays(-1)).Blockers.Select(b => (b.Code, b.Place.Subject.Code)).ShouldBe([("QUA0079", "V1")]);
    }

    [Fact]
    public void An_open_major_blocks_until_somebody_else_verified_that_it_helped()
    {
        var records = Nothing with { Findings = [Found("F1", "major", "U1", -40, "V1", "C1")], Assignments = [Assigned("V1", "U1")] };
        foreach (var state in new[] { CaseState.Open, CaseState.PlanAccepted, CaseState.Implemented })
        {
            var open = AuditReadiness.Of(records with { Cases = [Case("K1", "F1", state)] }, Day);
            open.Blockers.Single().ToString().ShouldContain($"the corrective action K1 is {Words.Of(state).Replace('-', ' ')}");
            open.OpenMajors.ShouldBe(1);
            open.ByProcess.Select(r => r.OpenMajors).ShouldBe([0, 1, 1]);
            open.ByUnit.Select(r => (r.Unit?.Value, r.OpenMajors)).ShouldBe([(null, 0), ("U1", 1)]);
        }

        var closed = Case("K1", "F1", CaseState.Effective);
        AuditReadiness.Of(records, Day).Blockers.Length.ShouldBe(1);
        AuditReadiness.Of(records with { Cases = [closed] }, Day).Blockers.ShouldBeEmpty();
        AuditReadiness.Of(records with { Cases = [closed] }, closed.LastOn.AddDays(-1)).Blockers.Length.ShouldBe(1);
        AuditReadiness.Of(records with { Cases = [closed, Case("K2", "F1", CaseState.Analysed)] }, Day).Blockers.Length.ShouldBe(1);
        AuditReadiness.Of(records with { Cases = [closed.With(new() { Step = CaseStep.Reopened, On = Day, By = Auditor, Text = "Again." })] }, Day).Blockers.Length.ShouldBe(1);
        AuditReadiness.Of(records with { Findings = [records.Findings[0] with { Grade = "grave" }] }, Day).Blockers.Single().Code.ShouldBe("QUA0087");
        AuditReadiness.Of(records with { Findings = [records.Findings[0] with { Scale = "afnor", Grade = "NCMaj" }] }, Day).Blockers.Single().Code.ShouldBe("QUA0070");
        AuditReadiness.Of(records with { Findings = [records.Findings[0] with { Grade = "observation" }] }, Day).Blockers.ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_audits_of_the_scope_judged_counts_and_only_where_it_is_asked()
    {
        var other = Audit("B1") with { Scope = new("OTHER") };
        var readiness = AuditReadiness.Of(Nothing with
        {
            Audits = [Audit("A1"), other], Assignments = [Assigned("V1", "U1"), Assigned("V2", "U1")],
            Determinations =
            [
                Judged("T1", Judgement.Met, audit: "B1"), Judged("T2", Judgement.NotMet, audit: "A1"), Judged("T2", Judgement.Met, audit: "B1", day: -3),
                Judged("V1", Judgement.Met, "U2"), Judged("V1", Judgement.Met), Judged("V2", Judgement.Met, "U1"), Judged("V2", Judgement.NotMet, "U2", audit: "B1"), Judged("C1", Judgement.Met, "U7"),
            ],
        }, Day);

        readiness.Whole.Single().Counts.ShouldBe(new() { InScope = 5, Met = 2, NotMet = 1 });
        readiness.Reasons.Where(r => r.Code is "QUA0090").ShouldHaveSingleItem().ToString().ShouldContain("T1 of cat was judged only within the scope OTHER, on 2025-05-11: the institution as a whole");
        readiness.Reasons.Where(r => r.Code is "QUA0073").Select(r => r.Place.Subject.Code).ShouldBe(["V1"]);
        readiness.Reasons.Where(r => r.Code is "QUA0091").Select(r => r.Arguments[^1].Value.ToString()).ShouldBe(["the institution as a whole", "U2"]);
    }

    [Fact]
    public void An_open_major_blocks_or_is_named_and_never_vanishes()
    {
        var foreign = Found("F1", "major", topics: "X9") with { Catalogue = new("old") };
        Blocks(Found("F1", "major", topics: "GONE")).ShouldBe((0, "QUA0092"));
        Blocks(Found("F1", "grave", topics: "GONE")).ShouldBe((0, "QUA0092"));
        Blocks(Found("F1", "major", topics: "GONE") with { Audit = new AuditCode("A1") }).ShouldBe((1, "QUA0070"));
        Blocks(foreign).ShouldBe((0, "QUA0092"));
        Blocks(foreign with { Topics = [new("V1")] }).ShouldBe((1, "QUA0070"));
        Blocks(foreign, new CatalogueMap(new("old"), Catalogue.Code, null, [new("X9", "T1", CrossReferenceRelation.SubsetOf)])).ShouldBe((1, "QUA0070"));
        Blocks(Found("F1", "major", "U9", topics: "V1")).ShouldBe((0, "QUA0092"));
        Blocks(Found("F1", "major", "U9", topics: "V1") with { Audit = new AuditCode("A1") }).ShouldBe((1, "QUA0070"));
        Blocks(Found("F1", "minor", topics: "GONE")).ShouldBe((0, null));

        static (int, string?) Blocks(Finding finding, params CatalogueMap[] maps)
        {
            var old = Read(CatalogueText.Replace("\"code\": \"cat\"", "\"code\": \"old\"", StringComparison.Ordinal).Replace("\"T1\"", "\"X9\"", StringComparison.Ordinal));
            var records = Nothing with { Scope = Scope with { Units = [new("U1")] }, Catalogues = [Catalogue, old], Findings = [finding], Maps = maps };
            var readiness = AuditReadiness.Of(records, Day);
            return (readiness.OpenMajors, readiness.Reasons.FirstOrDefault(r => r.Place.Subject.Code == "F1")?.Code);
        }
    }

    [Fact]
    public void The_oldest_action_its_owner_and_what_is_overdue_are_named()
    {
        var readiness = AuditReadiness.Of(Nothing with
        {
            Findings = [Found("F1", "minor", topics: "V1"), Found("F2", "minor", topics: "C1"), Found("F3", "minor", topics: "T1")],
            Cases = [Case("K1", "F1", CaseState.PlanAccepted), Case("K2", "F2", CaseState.PlanAccepted, opened: -39, due: 0), Case("K3", "F3", CaseState.Implemented, opened: -60)],
        }, Day);
        readiness.OldestAction.ShouldNotBeNull();
        (readiness.OldestAction.Case.Value, readiness.OldestAction.Action, readiness.OldestAction.Owner).ShouldBe(("K3", null, Owner));
        readiness.ByProcess.Select(r => (r.OldestAction!.Case.Value, r.OldestAction.Owner.Value)).ShouldBe([("K3", "OWNER"), ("K1", "DOER"), ("K2", "DOER")]);
        readiness.Reasons.Where(r => r.Code is "QUA0080" or "QUA0081").Select(r => (r.Code, r.Place.Subject.Code)).ShouldBe([("QUA0080", "K1"), ("QUA0081", "K3")]);
        readiness.Reasons.Count(r => r.Code == "QUA0082").ShouldBe(3);
    }

    [Fact]
    public void Altered_evidence_counts_for_nothing_and_blocks_where_something_rests_on_it()
    {
        var records = Nothing with
        {
            Determinations = [Judged("T1", Judgement.Met, evidence: "E1")],
            Evidence = [Evidence("E1"), Evidence("E2", topics: "T2") with { LastDay = Day.AddDays(-1) }, Evidence("E3", collected: 1, topics: "V1"), Evidence("E4")],
            AlteredEvidence = [new("E1"), new("E4")],
        };
        var readiness = AuditReadiness.Of(records, Day);
        (readiness.Whole.Single().Counts.WithEvidence, readiness.Whole.Single().Counts.WithFreshEvidence).ShouldBe((1, 0));
        readiness.Blockers.Select(b => (b.Code, b.Place.Subject.Code)).ShouldBe([("QUA0078", "E1")]);
        readiness.Reasons.Where(r => r.Code is "QUA0077").Select(r => r.Place.Subject.Code).ShouldBe(["E2"]);
        AuditReadiness.Of(records with { AlteredEvidence = [] }, Day).Whole.Single().Counts.WithFreshEvidence.ShouldBe(1);
    }

    [Fact]
    public void What_names_the_unknown_and_what_management_owes_is_listed()
    {
        var readiness = AuditReadiness.Of(Nothing with
        {
            Scope = Scope with { Catalogues = [Catalogue.Code, new("gone")], Exclusions = [new() { Topic = new("GONE1"), Reason = "r", Approver = Owner, On = Day }] },
            Assignments = [Assigned("GONE2", "U1")],
            Determinations = [Judged("GONE3", Judgement.Met), Judged("T1", Judgement.Met, audit: "GONE4"), Judged("T1", Judgement.Met, audit: "GONE4", unit: "U2"), Judged("T2", Judgement.Met, evidence: "GONE5")],
            Audits = [Audit("A1"), Audit("LATE") with { OpenedOn = null }],
            Processes = [Sheet("CR")],
            Objectives = [Objective("O1", null), Objective("O2", 4), Objective("O3", 5), Objective("O4", null) with { DueOn = Day }, Objective("O5", 5) with { MeasuredOn = Day.AddDays(1) }],
        }, Day);
        readiness.Whole.Single().Counts.Met.ShouldBe(1);
        readiness.NextAudit.ShouldBeNull();
        readiness.Blockers.Select(b => b.Code).ShouldBe(["QUA0088"]);
        readiness.Reasons.Where(r => r.Code == "QUA0083").Select(r => r.Place.Subject.Code).ShouldBe(["O1", "O2", "O5"]);
        readiness.Reasons.Where(r => r.Code is "QUA0084" or "QUA0085" or "QUA0089").Select(r => (r.Code, r.Place.Subject.Code)).ShouldBe([("QUA0084", "VR"), ("QUA0089", "LATE"), ("QUA0085", "SCOPE")]);
        readiness.Reasons.Where(r => r.Code == "QUA0086").Select(r => r.Arguments[1].Value.ToString()!.Split(':')[1]).Order(StringComparer.Ordinal).ShouldBe(["GONE1", "GONE2", "GONE3", "GONE4", "GONE5"]);

        static QualityObjective Objective(string code, decimal? measured) => new() { Code = code, Title = new(code), DueOn = Day.AddDays(-1), Target = 5, Measured = measured };
    }

    [Fact]
    public void What_to_fix_first_is_in_the_stated_order_and_ten_at_most()
    {
        var readiness = AuditReadiness.Of(Nothing with
        {
            Assignments = [Assigned("V2", "U1"), Assigned("V2", "U2"), Assigned("V1", "U1"), Assigned("C1", "U1"), Assigned("C1", "U2")],
            Determinations = [Judged("V1", Judgement.NotMet, "U1"), Judged("V2", Judgement.NotMet, "U1"), Judged("V2", Judgement.NotMet, "U2"), Judged("T1", Judgement.PartlyMet)],
            Findings = [Found("F2", "major", day: -20, topics: "T1"), Found("F1", "major", day: -41, topics: "T2"), Found("F3", "minor", topics: "V1")],
            Cases = [Case("K3", "F3", CaseState.PlanAccepted)],
        }, Day);
        readiness.FixFirst.Take(7).Select(f => (f.Reason.Code, f.Reason.Place.Subject.Code, f.Places)).ShouldBe(
            [("QUA0070", "F1", 1), ("QUA0070", "F2", 1), ("QUA0080", "K3", 1), ("QUA0071", "V2", 2), ("QUA0071", "V1", 1), ("QUA0082", "F3", 1), ("QUA0072", "T1", 1)]);
        readiness.FixFirst.Length.ShouldBe(10);
        readiness.FixFirst.Select(f => AuditReadiness.FixOrder.IndexOf(f.Reason.Code)).ShouldBeInOrder();
        readiness.Reasons.Select(r => AuditReadiness.FixOrder.IndexOf(r.Code)).ShouldBeInOrder();
        AuditReadiness.Of(Nothing, Day, new() { FixFirst = 3 }).FixFirst.Length.ShouldBe(3);
    }

    [Fact]
    public void What_is_left_out_is_named_and_what_was_found_there_does_not_vanish()
    {
        var records = Nothing with { Determinations = [Judged("V1", Judgement.NotMet, "U1"), Judged("V1", Judgement.NotApplicable, "U2"), Judged("C1", Judgement.PartlyMet), Judged("T1", Judgement.NotMet)] };
        var whole = AuditReadiness.Of(records, Day);
        whole.Reasons.ShouldNotContain(r => r.Code == "QUA0100" || r.Code == "QUA0101");

        var narrow = records.Scope with
        {
            Processes = ["VR"], Exclusions = [new() { Topic = new("V1"), Reason = "Nobody registers.", Approver = Owner, On = Day.AddDays(-1) }, new() { Topic = new("T2"), Reason = "Later.", Approver = Owner, On = Day.AddDays(1) }],
        };
        var readiness = AuditReadiness.Of(records with { Scope = narrow }, Day);

        readiness.Whole.Single().Counts.ShouldBe(new() { InScope = 2, NotMet = 1 });
        readiness.Reasons.Where(r => r.Code == "QUA0100").Select(r => r.ToString()).ShouldBe(
        [
            "QUA0100 topic:C1: C1 of cat was judged partly met on 2025-05-11 and is not asked any more, since its processes are not in the scope: the institution as a whole. It does not count.",
            "QUA0100 topic:V1: V1 of cat was judged not met on 2025-05-11 and is not asked any more, since the scope leaves it out: U1. It does not count.",
        ]);
        readiness.Reasons.Where(r => r.Code == "QUA0101").Select(r => r.ToString()).ShouldBe(
            ["QUA0101 topic:V1: The scope SCOPE leaves out V1, as OWNER approved on 2025-06-29: Nobody registers."]);
        readiness.Reasons.Where(r => r.Code == "QUA0079").Select(r => r.Place.Subject.Code).ShouldBe(["T2"]);
        readiness.FixFirst.ShouldNotContain(f => f.Reason.Code == "QUA0101");
    }

    // The report shows it for everybody to weigh, and it is nothing to be fixed.
    [Fact]
    public void A_waiver_of_who_audited_is_in_the_report_and_blocks_nothing()
    {
        var waiver = new IndependenceWaiver { Unit = new("NORTH"), Reason = "Nobody else.", GrantedBy = Owner, On = Day.AddDays(-95) };
        AuditReadiness Of(params Audit[] audits) => AuditReadiness.Of(Nothing with { Audits = audits }, Day);
        Audit Waived(string code, int from) => Audit(code, from) with { Team = [new() { Person = Auditor, Role = AuditRole.Lead, Waivers = [waiver] }] };

        var readiness = Of(Waived("A1", -90), Waived("NEXT", 30));
        var reason = readiness.Reasons.Where(r => r.Code == "QUA0096").ShouldHaveSingleItem();
        reason.ToString().ShouldBe("QUA0096 audit:A1: AUDITOR of the team of the audit A1 has a waiver for the own unit NORTH, granted by OWNER on 2025-03-27: Nobody else.");
        (readiness.Blockers.Length, readiness.FixFirst.Any(f => f.Reason.Code == "QUA0096")).ShouldBe((Of(Audit("A1"), Audit("NEXT", 30)).Blockers.Length, false));
    }

    [Fact]
    public void The_next_audit_is_named_for_what_it_looks_at()
    {
        var readiness = AuditReadiness.Of(Nothing with
        {
            Audits = [Audit("LATER", 60), Audit("VRONLY", 10) with { Processes = ["VR"] }, Audit("OTHER", 2) with { Scope = new("OTHER") }, Audit("RUNNING", -2)],
        }, Day);
        readiness.NextAudit!.Code.Value.ShouldBe("VRONLY");
        readiness.ByProcess.Select(r => r.NextAuditOn).ShouldBe([Day.AddDays(10), Day.AddDays(10), Day.AddDays(60)]);
    }

    [Fact]
    public void Each_catalogue_of_a_scope_is_judged_for_itself()
    {
        var scope = Scope with { Catalogues = [BuiltInCatalogues.IsoTs54001, BuiltInCatalogues.IsoTs17582, BuiltInCatalogues.Iso9001] };
        var topic = BuiltInCatalogues.All[2].Topics[0].Code;
        var readiness = AuditReadiness.Of(Nothing with
        {
            Scope = scope, Catalogues = [.. BuiltInCatalogues.All], Evidence = [Evidence("E1", topics: topic.Value)],
            Determinations = [Judged(topic.Value, Judgement.Met) with { Catalogue = BuiltInCatalogues.Iso9001 }],
        }, Day);
        readiness.Whole.Select(r => (r.Catalogue, r.Counts.InScope, r.Counts.Met)).ShouldBe([(BuiltInCatalogues.IsoTs54001, 159, 0), (BuiltInCatalogues.IsoTs17582, 156, 0), (BuiltInCatalogues.Iso9001, 75, 1)]);
        readiness.Whole[0].Counts.WithFreshEvidence.ShouldBe(1);
        readiness.ByProcess.Count(r => r.Catalogue == BuiltInCatalogues.IsoTs54001).ShouldBe(9);
    }
}
