using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Thresholds;

public class ThresholdPropertyTests
{
    private static readonly ThresholdRule Template = ThresholdRules.Shipped[0];

    private static readonly Gen<(ThresholdReading Reading, long Group, long Other)> Cases =
        from measure in Gen.Elements(Enum.GetValues<ThresholdMeasure>())
        from comparator in Gen.Elements(Enum.GetValues<ThresholdComparator>())
        from denominator in Gen.Choose(1, 12)
        from numerator in Gen.Choose(0, 14)
        from one in Gen.Choose(0, 40)
        from other in Gen.Choose(0, 40)
        let isGap = measure is ThresholdMeasure.GapOfRegistered or ThresholdMeasure.GapRelativeToOthers
        select (
            Template.Readings[0] with { Measure = measure, Comparator = comparator, Limit = new(numerator, denominator) },
            (long)(isGap ? one : Math.Min(one, other)),
            (long)(isGap ? other : Math.Max(one, other)));

    [Fact]
    public void Shortfalls_are_those_that_trying_finds() => Properties.Check(Prop.ForAll(Cases.ToArbitrary(), c =>
    {
        var finding = Evaluate(c.Reading, c.Group, c.Other);
        return finding.IsMet is true
            ? finding.ShortfallAtFixedTotal == Try(c, isFixed: true) && finding.ShortfallAtGrowingTotal == Try(c, isFixed: false)
            : finding is { ShortfallAtFixedTotal: null, ShortfallAtGrowingTotal: null };
    }));

    [Fact]
    public void A_shortfall_is_the_least_at_a_thousand_million_votes() => Properties.Check(Prop.ForAll(
        (from votes in Gen.Choose(1_000_000_000, int.MaxValue) from women in Gen.Choose(0, 200_000_000) select (votes, women)).ToArbitrary(),
        n =>
        {
            var finding = Evaluate(Template.Readings[0], n.women, n.votes);
            return finding.IsMet is true
                ? IsCuredFrom(finding.ShortfallAtFixedTotal!.Value, k => ((BigInteger)n.women + k) * 10 >= n.votes)
                    && IsCuredFrom(finding.ShortfallAtGrowingTotal!.Value, k => ((BigInteger)n.women + k) * 10 >= (BigInteger)n.votes + k)
                : (BigInteger)n.women * 10 >= n.votes;
        }));

    private static bool IsCuredFrom(long shortfall, Func<long, bool> isCured) => isCured(shortfall) && !isCured(shortfall - 1);

    private static ThresholdFinding Evaluate(ThresholdReading reading, long group, long other) => (Template with { Readings = [reading] }).Evaluate(new()
    {
        Subject = new("constituency", "X"),
        VotesOfGroup = group,
        VotesPolled = other,
        RegisteredOfGroup = reading.Measure == ThresholdMeasure.TurnoutOfGroup ? other : group,
        RegisteredOfOthers = other,
        CandidatesOfGroup = group,
        Candidates = other,
    }).Findings[0];

    // Counts one person after another, and compares fractions the plain way.
    private static long? Try((ThresholdReading Reading, long Group, long Other) c, bool isFixed)
    {
        for (var k = 1L; k <= 2_000; k++)
        {
            var (numerator, denominator) = (c.Reading.Measure, isFixed) switch
            {
                (ThresholdMeasure.GapOfRegistered, true) => (c.Other - c.Group - (2 * k), k <= c.Other ? c.Other + c.Group : 0),
                (ThresholdMeasure.GapOfRegistered, false) => (c.Other - c.Group - k, c.Other + c.Group + k),
                (ThresholdMeasure.GapRelativeToOthers, true) => (c.Other - c.Group - (2 * k), c.Other - k),
                (ThresholdMeasure.GapRelativeToOthers, false) => (c.Other - c.Group - k, c.Other),
                (_, true) => (c.Group + k, c.Group + k <= c.Other ? c.Other : 0),
                (_, false) => (c.Group + k, c.Other + k),
            };
            if (denominator <= 0)
            {
                return null;
            }

            var order = (numerator * c.Reading.Limit.Denominator).CompareTo(c.Reading.Limit.Numerator * denominator);
            var isMet = c.Reading.Comparator switch
            {
                ThresholdComparator.Below => order < 0,
                ThresholdComparator.AtOrBelow => order <= 0,
                ThresholdComparator.Above => order > 0,
                _ => order >= 0,
            };
            if (!isMet)
            {
                return k;
            }
        }

        return null;
    }
}
