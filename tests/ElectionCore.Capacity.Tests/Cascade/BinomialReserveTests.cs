using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Capacity.Tests;

/// <summary>The smallest number of people of whom enough come.</summary>
public sealed class BinomialReserveTests
{
    // Computed exactly for the notes of the domain; a million by summing logarithms: 0.94976 with one person fewer, 0.95020 with these.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 12)]
    [InlineData(100, 109)]
    [InlineData(1_000, 1_065)]
    [InlineData(10_000, 10_565)]
    [InlineData(1_000_000, 1_053_019)]
    public void Known_answers_come_out(long needed, long expected) =>
        BinomialReserve.SmallestSufficient(needed, new(95, 100), new(19, 20)).ShouldBe(expected);

    [Fact]
    public void Small_answers_are_those_of_the_exact_sums() => Check.One(
        Properties.Times(300),
        Prop.ForAll(
            (from needed in Gen.Choose(1, 25)
             from present in Gen.Choose(6, 20)
             from absent in Gen.Choose(1, 20)
             from whole in Gen.Choose(2, 40)
             from part in Gen.Choose(1, whole - 1)
             select (needed, present, absent, part, whole)).ToArbitrary(),
            c => BinomialReserve.SmallestSufficient(c.needed, new(c.present, c.present + c.absent), new(c.part, c.whole))
                == ByTheSums(c.needed, c.present, c.absent, c.part, c.whole)));

    // Ties: P(Bin(3, ½) ≥ 2) is ½, P(Bin(2, ½) ≥ 1) is ¾, and P(Bin(23, ½) ≥ 20) is 2⁻¹², as for the code of Golay.
    [Theory]
    [InlineData(2, 1, 2, 1, 2, 3)]
    [InlineData(1, 1, 2, 3, 4, 2)]
    [InlineData(20, 1, 2, 1, 4096, 23)]
    [InlineData(1_000_000, 1, 2, 2, 4, 1_999_999)]
    [InlineData(1, 3, 4, 63, 64, 3)]
    public void A_tie_is_enough(long needed, long p, long of, long c, long whole, long expected)
    {
        BinomialReserve.SmallestSufficient(needed, new(p, of), new(c, whole)).ShouldBe(expected);
        if (whole < 100)
        {
            BinomialReserve.SmallestSufficient(needed, new(p, of), new((c * 1_000_000_000_000_000) + 1, whole * 1_000_000_000_000_000)).ShouldBe(expected + 1);
        }
    }

    [Fact]
    public void Extreme_shares_have_an_answer_or_overflow()
    {
        BinomialReserve.SmallestSufficient(5, new(1, 1), new(99, 100)).ShouldBe(5);
        BinomialReserve.SmallestSufficient(1_000, new(1, 1_000_000), new(1, 2)).ShouldBeInRange(999_000_000, 1_001_000_000);
        BinomialReserve.SmallestSufficient(1_000_000, new(95, 100), new(long.MaxValue - 1, long.MaxValue)).ShouldBeInRange(1_053_000, 1_060_000);
        BinomialReserve.SmallestSufficient(3, new(1, 2), new(1, long.MaxValue)).ShouldBe(3);
        Should.Throw<OverflowException>(() => BinomialReserve.SmallestSufficient(1_000_000, new(1, long.MaxValue), new(1, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => BinomialReserve.SmallestSufficient(1, new(0, 1), new(1, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => BinomialReserve.SmallestSufficient(1, new(1, 2), new(1, 1)));
        Should.Throw<ArgumentOutOfRangeException>(() => BinomialReserve.SmallestSufficient(1, new(1, 0), new(1, 2)));
        Should.Throw<ArgumentOutOfRangeException>(() => BinomialReserve.SmallestSufficient(-1, new(1, 2), new(1, 2)));
    }

    private static long ByTheSums(int needed, int present, int absent, int part, int whole)
    {
        for (var people = needed; ; people++)
        {
            var sum = BigInteger.Zero;
            var ways = BigInteger.One;
            for (var k = people; k >= needed; k--)
            {
                sum += ways * BigInteger.Pow(present, k) * BigInteger.Pow(absent, people - k);
                ways = ways * k / (people - k + 1);
            }

            if (sum * whole >= part * BigInteger.Pow(present + absent, people))
            {
                return people;
            }
        }
    }
}
