using FsCheck;
using FsCheck.Fluent;
using static ElectionCore.Quality.Tests.AuditReadinessSamples;

namespace ElectionCore.Quality.Tests;

public sealed class AuditReadinessPropertyTests
{
    private static readonly string[] Topics = ["T1", "T2", "V1", "V2", "C1"];
    private static readonly string?[] Units = [null, "U1", "U2", "U3"];

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static AuditReadinessRecords Make(int seed)
    {
        var random = new Random(seed);
        var findings = Many(8, i => Found($"F{i}", Pick(["major", "minor", "observation", "grave"]), Pick(Units), random.Next(-60, 10), [Pick(Topics), Pick(Topics)]));
        return Nothing with
        {
            Audits = [.. Nothing.Audits, Audit("OTHER") with { Scope = new("ELSEWHERE") }],
            Scope = Scope with { Processes = random.Next(3) == 0 ? ["VR"] : [], Units = random.Next(3) == 0 ? [new("U1"), new("U2")] : [] },
            Assignments = [.. Many(8, _ => Assigned(Pick(Topics), Pick(Units) ?? "U1")).Distinct()],
            Determinations =
            [
                .. Many(25, _ => Judged(Pick(Topics), (Judgement)random.Next(5), Pick(Units), Pick(["A1", "A2", "GONE", "OTHER"]), random.Next(-9, 3), [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"E{random.Next(8)}")]))
                    .DistinctBy(d => d.FactKey, StringComparer.Ordinal).Select(d => random.Next(4) == 0 ? d with { Reason = null } : d),
            ],
            Evidence = [.. Enumerable.Range(0, 6).Select(i => Evidence($"E{i}", Pick(Units), random.Next(-500, 3), [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(Topics))]))],
            AlteredEvidence = [new EvidenceCode($"E{random.Next(9)}")],
            Findings = findings,
            Cases = [.. findings.Where(_ => random.Next(2) == 0).Select((f, i) => Case($"K{i}", f.Code.Value, (CaseState)random.Next(6), random.Next(-60, 0), random.Next(0, 9)))],
        };

        T Pick<T>(T[] from) => from[random.Next(from.Length)];
        List<T> Many<T>(int most, Func<int, T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(make)];
    }

    [Fact]
    public void The_rows_by_clause_process_and_unit_sum_to_the_whole() => Check.One(Properties.Times(300), Prop.ForAll(Seeds, seed =>
    {
        foreach (var isApart in new[] { false, true })
        {
            var readiness = AuditReadiness.Of(Make(seed), Day, new() { CountsPracticeApart = isApart });
            foreach (var rows in new[] { readiness.ByClause, readiness.ByProcess, readiness.ByUnit })
            {
                rows.ShouldAllBe(r => r.Counts.InScope > 0 && r.Counts.WithFreshEvidence <= r.Counts.WithEvidence && r.Counts.WithEvidence <= r.Counts.Applicable && r.Counts.NotAssessed >= 0);
                foreach (var whole in readiness.Whole)
                {
                    rows.Where(r => r.Basis == whole.Basis).Aggregate(new AuditReadinessCounts(), (sum, r) => sum.Add(r.Counts)).ShouldBe(whole.Counts);
                }
            }

            var counts = readiness.Whole.Aggregate(new AuditReadinessCounts(), (sum, r) => sum.Add(r.Counts));
            Count("QUA0071").ShouldBe(counts.NotMet);
            Count("QUA0072").ShouldBe(counts.PartlyMet);
            (Count("QUA0073") + Count("QUA0074") + Count("QUA0090")).ShouldBe(counts.NotAssessed);
            Count("QUA0075").ShouldBe(counts.Applicable - counts.WithEvidence);
            Count("QUA0070").ShouldBe(readiness.OpenMajors);

            long Count(string code) => readiness.Reasons.Count(r => r.Code == code);
        }
    }));

    [Fact]
    public void The_order_of_the_records_is_of_no_account() => Check.One(Properties.Times(300), Prop.ForAll(Seeds, seed =>
    {
        var records = Make(seed);
        var random = new Random(seed);
        var readiness = AuditReadiness.Of(records, Day);
        var other = AuditReadiness.Of(
            records with
            {
                Assignments = Shuffle(records.Assignments), Audits = Shuffle(records.Audits), Determinations = Shuffle(records.Determinations), Evidence = Shuffle(records.Evidence),
                Findings = Shuffle(records.Findings), Cases = Shuffle(records.Cases), Processes = Shuffle(records.Processes),
            },
            Day);
        other.Whole.ShouldBe(readiness.Whole);
        other.ByClause.ShouldBe(readiness.ByClause);
        other.ByProcess.ShouldBe(readiness.ByProcess);
        other.ByUnit.ShouldBe(readiness.ByUnit);
        other.Reasons.ShouldBe(readiness.Reasons);
        other.FixFirst.ShouldBe(readiness.FixFirst);
        (other.OldestAction, other.NextAudit).ShouldBe((readiness.OldestAction, readiness.NextAudit));

        T[] Shuffle<T>(IReadOnlyList<T> list)
        {
            T[] items = [.. list];
            random.Shuffle(items);
            return items;
        }
    }));

    [Fact]
    public void Asking_more_never_raises_what_is_met() => Check.One(Properties.Times(300), Prop.ForAll(Seeds, seed =>
    {
        var records = Make(seed);
        var random = new Random(seed);
        var (topic, unit) = (Topics[random.Next(Topics.Length)], Units[random.Next(1, Units.Length)]!);

        // What was judged where it was not asked counts when it is, and what is asked nowhere in particular is asked elsewhere then.
        var isAssigned = records.Assignments.Any(a => a.Topic.Value == topic && (records.Scope.Units.Count == 0 || records.Scope.Units.Contains(a.Unit)));
        records = records with { Determinations = [.. records.Determinations.Where(d => d.Topic.Value != topic || (isAssigned && d.Unit?.Value != unit))] };
        var before = Counts(records);
        foreach (var more in new[]
        {
            Counts(records with { Assignments = [.. records.Assignments, Assigned(topic, unit)] }),
            Counts(records with { Determinations = [.. records.Determinations, Judged(topic, Judgement.NotAssessed, unit, "NEXT", 0)] }),
        })
        {
            more.Met.ShouldBe(before.Met);
            more.NotAssessed.ShouldBeGreaterThanOrEqualTo(before.NotAssessed);
            if (before.Applicable > 0)
            {
                more.MetOfApplicable.CompareValueTo(before.MetOfApplicable).ShouldBeLessThanOrEqualTo(0);
            }
        }
    }));

    [Fact]
    public void Leaving_a_topic_out_takes_away_its_own_reasons_but_that_it_is_left_out_and_was_judged_and_no_others() => Check.One(Properties.Times(300), Prop.ForAll(Seeds, seed =>
    {
        var records = Make(seed);
        var topic = Topics[seed % Topics.Length];
        var left = AuditReadiness.Of(
            records with { Scope = records.Scope with { Exclusions = [new() { Topic = new(topic), Reason = "r", Approver = Owner, On = Day }] } }, Day);
        var own = left.Reasons.Where(r => r.Place.Subject == new SubjectRef("topic", topic)).ToList();
        own.ShouldAllBe(r => r.Code == "QUA0100" || r.Code == "QUA0101");
        own.Count(r => r.Code == "QUA0101").ShouldBe(1);
        var rest = AuditReadiness.Of(records, Day).Reasons.Where(r => r.Place.Subject.Kind == "topic" && r.Place.Subject.Code != topic);
        left.Reasons.Where(r => r.Place.Subject.Kind == "topic" && r.Place.Subject.Code != topic).ShouldBe(rest);
    }));

    [Fact]
    public void What_is_judged_later_is_not_looked_at() => Check.One(Properties.Times(300), Prop.ForAll(Seeds, seed =>
    {
        var records = Make(seed);
        var known = records with { Determinations = [.. records.Determinations.Where(d => d.On <= Day)], Findings = [.. records.Findings.Where(f => f.On <= Day)] };
        AuditReadiness.Of(records, Day).Reasons.ShouldBe(AuditReadiness.Of(known, Day).Reasons);
        AuditReadiness.Of(records, Day).ByUnit.ShouldBe(AuditReadiness.Of(known, Day).ByUnit);
    }));

    private static AuditReadinessCounts Counts(AuditReadinessRecords records) => AuditReadiness.Of(records, Day).Whole.Aggregate(new AuditReadinessCounts(), (sum, r) => sum.Add(r.Counts));
}
