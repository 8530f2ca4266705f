using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Indicators;

public class IndicatorPropertyTests
{
    private static readonly Gen<(long A, long B, long C, long D)> Four =
        from a in Given.Counts from b in Given.Counts from c in Given.Counts from d in Given.Counts select (a, b, c, d);

    [Fact]
    public void Fractions_are_exact_at_a_thousand_million_voters() => Properties.Check(Prop.ForAll(Four.ToArbitrary(), n =>
    {
        var (women, men) = (Given.Roll.Of(n.A, "women"), Given.Roll.Of(n.B, "men"));
        var first = VotingIndicators.Turnout(Given.Votes.Of(n.A, "women"), Given.Roll.Of(n.B, "women"));
        var second = VotingIndicators.Turnout(Given.Votes.Of(n.C, "men"), Given.Roll.Of(n.D, "men"));
        return Is(GenderIndicators.GapPoints(men, women), n.B - n.A, (BigInteger)n.A + n.B)
            && Is(GenderIndicators.Gap(men, women), n.B - n.A, 1)
            && Is(first, n.A, n.B)
            && Is(first.DifferenceFrom(second), ((BigInteger)n.A * n.D) - ((BigInteger)n.C * n.B), (BigInteger)n.B * n.D)
            && Is(GenderIndicators.Parity(first, second), (BigInteger)n.A * n.D, n.D == 0 ? 0 : (BigInteger)n.B * n.C)
            && Is(GenderIndicators.AdjustedParity(women, men), n.A <= n.B ? n.A : (2 * (BigInteger)n.A) - n.B, n.B == 0 ? 0 : BigInteger.Max(n.A, n.B))
            && Is(Women(n), (BigInteger)n.A * n.D, n.D == 0 ? 0 : (BigInteger)n.B * n.C);
    }));

    [Fact]
    public void Pooled_values_are_the_sums_of_their_counts() => Properties.Check(Prop.ForAll(
        (from a in Given.Counts from b in Given.Counts select (a, b)).NonEmptyListOf().ToArbitrary(),
        rows => Is(
            IndicatorValue.Pool(rows.Select((r, i) => VotingIndicators.Turnout(Given.Votes.Of(r.a, $"place={i}"), Given.Roll.Of(r.b, $"place={i}")))),
            rows.Aggregate(BigInteger.Zero, (sum, r) => sum + r.a),
            rows.Aggregate(BigInteger.Zero, (sum, r) => sum + r.b))));

    [Fact]
    public void Nothing_turns_a_missing_count_into_a_number() => Properties.Check(Prop.ForAll(
        (from a in Given.Observed from b in Given.Observed from c in Given.Observed from d in Given.Observed select (a, b, c, d)).ToArbitrary(),
        n =>
        {
            var (first, second, third, fourth) = (Given.Roll.Of(n.a, "g"), Given.Roll.Of(n.b, "g"), Given.Census.Of(n.c, "g"), Given.Census.Of(n.d, "g"));
            var rate = RegistrationIndicators.RegistrationRate(first, third);
            var other = RegistrationIndicators.RegistrationRate(second, fourth);
            var isPairKnown = n.a.IsKnown && n.b.IsKnown;
            var isAllKnown = isPairKnown && n.c.IsKnown && n.d.IsKnown;
            return Fits(ParticipationIndicators.ShareOfStaff(first, second), isPairKnown)
                && Fits(GenderIndicators.Gap(first, second), isPairKnown)
                && Fits(GenderIndicators.GapPoints(first, second), isPairKnown)
                && Fits(GenderIndicators.ElectorRatio(first, second), isPairKnown)
                && Fits(GenderIndicators.AdjustedParity(first, second), isPairKnown)
                && Fits(rate, n.a.IsKnown && n.c.IsKnown)
                && (isAllKnown || rate.DifferenceFrom(other).Value is null)
                && (isAllKnown || GenderIndicators.Parity(rate, other).Value is null)
                && (isAllKnown || RepresentationIndicators.Women(first, second, third, fourth).Value is null)
                && PoolFits(rate, other);
        }));

    [Fact]
    public void The_bounds_hold_the_value_and_every_way_to_divide_the_unknown() => Properties.Check(Prop.ForAll(
        (from women in Gen.Choose(0, 50) from men in Gen.Choose(0, 50) from open in Gen.Choose(1, 20) from split in Gen.Choose(0, open) select (women, men, open, split)).ToArbitrary(),
        n =>
        {
            var all = n.women + n.men + n.open;
            var open = Given.Roll.Of(n.open, "unknown");
            var share = ParticipationIndicators.ShareOfStaff(Given.Roll.Of(n.women), Given.Roll.Of(all), open);
            var gap = GenderIndicators.GapPoints(Given.Roll.Of(n.men), Given.Roll.Of(n.women), open);
            return Holds(share.Bounds!.Value, new(n.women + n.split, all))
                && (n.women + n.men == 0 || Holds(share.Bounds.Value, share.Value!.Value))
                && (gap.Bounds is null || Holds(gap.Bounds.Value, new(n.men + n.split - (n.women + n.open - n.split), all)));
        }));

    private static IndicatorValue Women((long A, long B, long C, long D) n) =>
        RepresentationIndicators.Women(Given.Seats.Of(n.A), Given.Seats.Of(n.B), Given.Census.Of(n.C), Given.Census.Of(n.D));

    private static bool Holds(ValueBounds bounds, Ratio value) => bounds.Lowest.CompareValueTo(value) <= 0 && bounds.Highest.CompareValueTo(value) >= 0;

    private static bool Is(IndicatorValue value, BigInteger numerator, BigInteger denominator) => denominator.IsZero
        ? value.State == ObservationState.NotApplicable && value.Value is not { IsDefined: true }
        : value is { State: ObservationState.Value, Value: { IsDefined: true } ratio } && ratio.Numerator * denominator == numerator * ratio.Denominator;

    private static bool Fits(IndicatorValue value, bool isKnown) =>
        isKnown == value.Value is not null && (isKnown || value.State != ObservationState.Value);

    // Where there is nothing to count, nothing is added; where a number is missing, so is the pooled value.
    private static bool PoolFits(IndicatorValue rate, IndicatorValue other)
    {
        var pooled = IndicatorValue.Pool([rate, other]);
        var states = rate.Inputs.Concat(other.Inputs).Select(f => f.Count.State);
        return !states.Any(s => s is not (ObservationState.Value or ObservationState.NotApplicable)) || pooled.Value is null;
    }
}
