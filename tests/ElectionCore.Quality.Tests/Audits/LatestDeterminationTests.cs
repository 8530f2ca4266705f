using static ElectionCore.Quality.Tests.AuditSamples;

namespace ElectionCore.Quality.Tests;

/// <summary>Checklists and audit readiness go by the same of several determinations.</summary>
public sealed class LatestDeterminationTests
{
    private const string Topic = "EP-VR-01";

    [Theory]
    [InlineData(Judgement.Met, -1, null, Judgement.NotAssessed, 0, null)]
    [InlineData(Judgement.PartlyMet, 0, null, Judgement.Met, -1, null)]
    [InlineData(Judgement.NotMet, 0, null, Judgement.Met, 0, null)]
    [InlineData(Judgement.NotMet, 0, 9, Judgement.Met, 0, 9)]
    [InlineData(Judgement.Met, 0, 10, Judgement.NotMet, 0, 9)]
    [InlineData(Judgement.Met, 0, 9, Judgement.NotMet, 0, null)]
    public void One_rule_says_which_counts_whatever_the_order(Judgement counts, int day, int? hour, Judgement other, int otherDay, int? otherHour)
    {
        Determination[] both = [At("A1", counts, day, hour), At("A2", other, otherDay, otherHour)];
        foreach (var determinations in new[] { both, [.. both.Reverse()] })
        {
            Before(determinations).ShouldBe(both[0]);
            var row = Readiness(determinations).ByProcess.Single(r => r.Process == "VR").Counts;
            (row.Met, row.PartlyMet, row.NotMet).ShouldBe((Count(Judgement.Met), Count(Judgement.PartlyMet), Count(Judgement.NotMet)));
        }

        int Count(Judgement judgement) => counts == judgement ? 1 : 0;
    }

    [Fact]
    public void What_one_audit_has_twice_is_chosen_alike()
    {
        var one = At("A1", Judgement.Met, 0, null) with { Note = "One." };
        var two = one with { Note = "Two.", Evidence = [new("E1")] };

        Before([one, two]).ShouldBe(Before([two, one]));
    }

    [Fact]
    public void That_nobody_judged_is_no_judgement()
    {
        var nobody = At("A1", Judgement.NotAssessed, 0, null);

        Before([nobody]).ShouldBe(nobody);
        Readiness([nobody]).Whole[0].Counts.Assessed.ShouldBe(0);
    }

    private static Determination? Before(Determination[] determinations) => AuditChecklist.Of(new() { Scope = Scope, Catalogues = BuiltInCatalogues.All, Determinations = determinations })
        .Items.Single(i => i.Code.Value == Topic).Before;

    private static AuditReadiness Readiness(Determination[] determinations) => AuditReadiness.Of(
        new() { Scope = Scope, Catalogues = BuiltInCatalogues.All, Audits = [Audit(code: "A1"), Audit(code: "A2")], Determinations = determinations }, Day);

    private static Determination At(string audit, Judgement judgement, int day, int? hour) =>
        Judged(Topic, judgement, audit: audit, day: day) with { At = hour is { } at ? new TimeOnly(at, 0) : null };
}
