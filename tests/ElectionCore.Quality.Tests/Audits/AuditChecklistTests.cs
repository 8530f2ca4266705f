using static ElectionCore.Quality.Tests.AuditSamples;

namespace ElectionCore.Quality.Tests;

public sealed class AuditChecklistTests
{
    private static readonly ChecklistRecords Plain = new() { Scope = Scope, Catalogues = BuiltInCatalogues.All };

    [Fact]
    public void All_topics_come_by_process_then_by_clause_as_numbers_fifteen_a_page()
    {
        var checklist = AuditChecklist.Of(Plain);

        checklist.Items.Length.ShouldBe(159);
        checklist.Items.Select(i => i.Process?.Code).Distinct(StringComparer.Ordinal).ShouldBe([null, "VR", "PR", "EL", "VC", "CR", "EE", "CF", "DR"]);
        var clauses = checklist.Items.Where(i => i.Process is null).Select(i => Version.Parse(i.Clause.Number.Contains('.') ? i.Clause.Number : i.Clause.Number + ".0")).ToArray();
        clauses.ShouldBe(clauses.Order());
        clauses[^1].Major.ShouldBe(10);
        checklist.Items.Where(i => i.Process?.Code == "CR").Select(i => i.Code.Value).ShouldBe(Enumerable.Range(1, 12).Select(i => $"EP-CR-{i:00}"));
        checklist.Items[^1].Process!.Name.For("fr").ShouldBe("Règlement des litiges électoraux");

        var pages = checklist.Pages();
        pages.Select(p => p.Items.Length).ShouldBe([.. Enumerable.Repeat(15, 10), 9]);
        pages.SelectMany(p => p.Items).ShouldBe(checklist.Items);
        (pages[^1].Number, pages[^1].Of).ShouldBe((11, 11));
        AuditChecklist.Of(Plain).For(A).Pages().ShouldBeEmpty();
        Should.Throw<ArgumentOutOfRangeException>(() => checklist.Pages(0));
    }

    [Fact]
    public void A_unit_sees_its_own_topics_only()
    {
        TopicAssignment[] assignments = [Assigned("EP-VR-02", "B"), Assigned("EP-VR-02", "A"), Assigned("EP-VR-01", "A"), Assigned("QMS-10.1-1", "A"), Assigned("EP-VR-03", "A") with { Scope = new("T") }, Assigned("MISSPELT", "B")];
        var records = Plain with { Assignments = assignments };
        var checklist = AuditChecklist.Of(records);

        checklist.Items.Length.ShouldBe(160);
        checklist.For(A).Items.Select(i => i.Code.Value).ShouldBe(["QMS-10.1-1", "EP-VR-01", "EP-VR-02"]);
        checklist.For(B).Items.Select(i => i.Code.Value).ShouldBe(["EP-VR-02"]);
        checklist.UnknownAssignments.Select(a => a.Topic.Value).ShouldBe(["MISSPELT"]);
        checklist.For(A).UnknownAssignments.ShouldBeEmpty();

        var only = AuditChecklist.Of(records with { Audit = Audit() with { Units = [B] } });
        only.Items.ShouldAllBe(i => i.Code != new TopicCode("EP-VR-01"));
        only.Items.Where(i => i.Code.Value == "EP-VR-02").Select(i => i.Unit).ShouldBe([B]);
        only.For(A).Items.ShouldBeEmpty();
        AuditChecklist.Of(records with { Scope = Scope with { Units = [B] } }).For(A).Items.ShouldBeEmpty();
    }

    [Fact]
    public void An_item_says_what_there_is_to_know()
    {
        var records = Plain with
        {
            Assignments = [Assigned("EP-VR-01", "A")],
            Audit = Audit(),
            Processes = [Sheet("P2", "VR", "Z"), Sheet("P1", "VR", "A"), Sheet("P3", "CR", "B"), Sheet("P4", null, "B")],
            OfficialReferences = [new() { Catalogue = BuiltInCatalogues.IsoTs54001, Topic = new("EP-VR-01"), Reference = "8.5.1 x)" }, new() { Catalogue = BuiltInCatalogues.Iso9001, Topic = new("QMS-4.1-1"), Reference = "4.1" }],
            Determinations =
            [
                Judged("EP-VR-01", Judgement.NotMet, "A"), Judged("EP-VR-01", Judgement.PartlyMet, "A", "A00", -50), Judged("EP-VR-01", Judgement.Met, "A", "A1", 1),
                Judged("EP-VR-01", Judgement.Met, "B", "A00", -40), Judged("QMS-4.1-1", Judgement.Met, catalogue: BuiltInCatalogues.Iso9001),
            ],
        };
        var items = AuditChecklist.Of(records).Items.ToDictionary(i => i.Code.Value, StringComparer.Ordinal);

        var item = items["EP-VR-01"];
        item.Process!.Name.For("en").ShouldBe("Registration of voters");
        item.Clause.Number.ShouldBe("8.1");
        item.ProcessOwners.ShouldBe([A, new UnitCode("Z")]);
        item.OfficialReference.ShouldBe("8.5.1 x)");
        item.Before!.Judgement.ShouldBe(Judgement.PartlyMet);
        (item.Basis, item.Question, item.ExpectedEvidence).ShouldBe((TopicBasis.Practice, item.Topic.Text, item.Topic.Evidence));
        items["QMS-4.1-1"].OfficialReference.ShouldBeNull();
        items["QMS-4.1-1"].Before.ShouldBeNull();
    }

    [Fact]
    public void Scope_and_audit_narrow_what_is_asked()
    {
        var excluded = Scope with { Processes = ["VR", "CR"], Exclusions = [new() { Topic = new("EP-VR-01"), Reason = "None.", Approver = new("chair"), On = Day }] };
        AuditChecklist.Of(Plain with { Scope = excluded }).Items.Length.ShouldBe(75 + 9 + 12);
        AuditChecklist.Of(Plain with { Scope = excluded, Audit = Audit() with { Processes = ["CR", "DR"] } }).Items.Length.ShouldBe(75 + 12);

        // Voting: electoral logistics, vote casting and electoral education run then.
        var polling = AuditChecklist.Of(Plain with { Audit = Audit() with { Phase = "voting" } });
        polling.Items.Select(i => i.Process?.Code).Distinct(StringComparer.Ordinal).ShouldBe([null, "EL", "VC", "EE"]);
        Should.Throw<ArgumentException>(() => AuditChecklist.Of(Plain with { Audit = Audit() with { Scope = new("T") } }));
        Should.Throw<ArgumentException>(() => AuditChecklist.Of(Plain with { Catalogues = [] }));
    }

    [Fact]
    public void Several_catalogues_stand_side_by_side_and_the_order_of_the_records_does_not_matter()
    {
        var random = new Random(7);
        var units = Enumerable.Range(0, 6).Select(i => $"U{i}").ToArray();
        var assignments = Electoral.Topics.SelectMany(t => units.Where(_ => random.Next(3) == 0).Select(u => Assigned(t.Code.Value, u))).ToArray();
        var determinations = Electoral.Topics.SelectMany(t => units.Select(u => Judged(t.Code.Value, (Judgement)random.Next(5), u, $"A{random.Next(10, 13)}", -random.Next(3)))).ToArray();
        var records = Plain with { Scope = Scope with { Catalogues = [BuiltInCatalogues.IsoTs54001, BuiltInCatalogues.Iso9001] }, Assignments = assignments, Determinations = determinations };

        var first = AuditChecklist.Of(records);
        random.Shuffle(assignments);
        random.Shuffle(determinations);
        AuditChecklist.Of(records with { Assignments = [.. assignments], Determinations = [.. determinations], Catalogues = [.. BuiltInCatalogues.All.Reverse()] }).Items.ShouldBe(first.Items);
        first.Items.Where(i => i.Clause.Number == "4.1").Select(i => i.Catalogue).Distinct().ShouldBe([BuiltInCatalogues.IsoTs54001, BuiltInCatalogues.Iso9001]);
        first.Items.Where(i => i.Unit is not null).Count(i => i.Catalogue == BuiltInCatalogues.IsoTs54001).ShouldBe(assignments.Length);
        units.Sum(u => first.For(new(u)).Items.Length).ShouldBe(first.Items.Count(i => i.Unit is not null));
    }

    private static TopicAssignment Assigned(string topic, string unit) => new() { Scope = Scope.Code, Topic = new(topic), Unit = new(unit) };

    private static ProcessSheet Sheet(string code, string? process, string owner) => new() { Code = code, Title = new(code), ElectoralProcess = process, Owner = new(owner) };
}
