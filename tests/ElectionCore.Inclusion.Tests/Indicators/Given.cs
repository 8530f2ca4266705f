using FsCheck;
using FsCheck.Fluent;

namespace ElectionCore.Inclusion.Tests.Indicators;

/// <summary>Figures for tests.</summary>
internal static class Given
{
    public static readonly PopulationBase Roll = new("roll", new("Voters on the roll"));
    public static readonly PopulationBase Census = new("census-2017-18plus", new("Census 2017, 18 and over"));
    public static readonly PopulationBase Votes = new("votes", new("Votes polled"));
    public static readonly PopulationBase Seats = new("seats", new("Seats"));

    /// <summary>Counts up to two thousand million: the greatest rolls there are.</summary>
    public static readonly Gen<long> Counts = Gen.OneOf(
        Gen.Choose(0, 20).Select(n => (long)n),
        Gen.Choose(0, int.MaxValue).Select(n => (long)n),
        Gen.Choose(1_000_000_000, int.MaxValue).Select(n => (long)n));

    public static readonly Gen<ObservedCount> Observed = Gen.Frequency(
        (3, Counts.Select(n => new ObservedCount(n))),
        (1, Gen.Elements(Enum.GetValues<ObservationState>().Where(s => s != ObservationState.Value)).Select(ObservedCount.Missing)));

    public static Figure Of(this PopulationBase of, ObservedCount count, string group = "", DateOnly? asOf = null, Ratio? coverage = null, bool isProxy = false) =>
        new() { Count = count, Base = of, Group = group, AsOf = asOf, Coverage = coverage, IsProxy = isProxy };

    /// <summary>The figure, counted from a day on instead of at one.</summary>
    public static Figure From(this Figure figure, DateOnly since) => figure with { Since = since };

    public static IEnumerable<string> Codes(this IndicatorValue value) => value.Warnings.Select(w => w.Code);

    public static void ShouldRefuse(this Func<IndicatorValue> call, DiagnosticDescriptor expected, params string[] named)
    {
        var refusal = Should.Throw<RuleViolationException>(() => call());
        refusal.Diagnostic.Code.ShouldBe(expected.Code);
        named.ShouldAllBe(n => refusal.Message.Contains(n, StringComparison.Ordinal));
    }
}
