using System.Globalization;
using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>Compares a printed percentage with its counts.</summary>
internal static class PercentageAudit
{
    public static AuditFinding Check(string label, PublishedPercentage percentage, IEnumerable<PublishedBase> otherBases)
    {
        var finding = new AuditFinding
        {
            Relation = AuditedRelation.Percentage, Label = label, Match = FigureMatch.Missing, Printed = percentage.Printed,
        };
        var missing = percentage.Printed is null ? "percentage" : !percentage.Count.IsKnown ? "count" : percentage.Base?.Count.IsKnown != true ? "base" : null;
        if (percentage.Printed is not { } printed || percentage.Count.Value is not { } count || percentage.Base?.Count.Value is not { } of)
        {
            return finding with
            {
                Diagnostic = InclusionDiagnostics.PublishedFigureMissing.At(SumAudit.PlaceOf(label), ("label", label), ("figure", missing!)),
            };
        }

        finding = finding with { Expected = new(count, of) };
        if (of == 0)
        {
            return NotReproduced(finding, printed, count, of);
        }

        var (half, even, cut) = (Round(count, of, printed, MidpointRounding.AwayFromZero), Round(count, of, printed, MidpointRounding.ToEven), Round(count, of, printed, MidpointRounding.ToZero));
        if (half == printed.Units || even == printed.Units)
        {
            var isExact = (BigInteger)printed.Units * of == (BigInteger)count * Scale(printed);
            MidpointRounding? rule = half == even ? null : half == printed.Units ? MidpointRounding.AwayFromZero : MidpointRounding.ToEven;
            return finding with
            {
                Match = isExact ? FigureMatch.Exact : FigureMatch.Rounded,
                Rounding = rule,
                Diagnostic = rule == MidpointRounding.ToEven
                    ? InclusionDiagnostics.RoundedHalfEven.At(SumAudit.PlaceOf(label), ("label", label), ("printed", printed), ("halfUp", Write(half, printed)))
                    : null,
            };
        }

        finding = finding with { ImpliedBase = Implied(count, printed) };
        if (cut == printed.Units)
        {
            return finding with
            {
                Match = FigureMatch.Truncated,
                Diagnostic = InclusionDiagnostics.PercentageTruncated.At(SumAudit.PlaceOf(label), ("label", label), ("printed", printed), ("rounded", Write(half, printed))),
            };
        }

        if (otherBases.FirstOrDefault(b => b.Count.Value is { } other and > 0 && Round(count, other, printed, MidpointRounding.AwayFromZero) == printed.Units) is { } found)
        {
            return finding with
            {
                Match = FigureMatch.AnotherBase,
                OtherBase = found.Name,
                Diagnostic = InclusionDiagnostics.PercentageOfAnotherBase.At(
                    SumAudit.PlaceOf(label), ("label", label), ("printed", printed), ("rounded", Write(half, printed)), ("base", found.Name), ("count", found.Count)),
            };
        }

        var slips = DigitSlips.Closing(
            DigitSlips.Of("percentage", printed).Where(s => s.Suggested.Units == half || s.Suggested.Units == cut).Select(s => (s, half - s.Suggested.Units)), half - cut);
        return slips.Count == 0
            ? NotReproduced(finding, printed, count, of)
            : finding with
            {
                Match = slips[0].Match,
                Slips = slips,
                Diagnostic = InclusionDiagnostics.DigitSlipLikely.At(
                    SumAudit.PlaceOf(label), ("label", label), ("figure", slips[0].Figure), ("printed", printed), ("suggested", slips[0].Suggested)),
            };
    }

    private static AuditFinding NotReproduced(AuditFinding finding, PublishedNumber printed, long count, long of) => finding with
    {
        Match = FigureMatch.NotReproduced,
        ImpliedBase = Implied(count, printed),
        Diagnostic = InclusionDiagnostics.PercentageNotReproduced.At(
            SumAudit.PlaceOf(finding.Label), ("label", finding.Label), ("printed", printed), ("count", count), ("base", of), ("implied", Write(Implied(count, printed)))),
    };

    private static BigInteger Scale(PublishedNumber printed) => 100 * (BigInteger)PublishedNumber.PowerOfTen(printed.Decimals);

    /// <summary>The percentage in units of the last printed digit.</summary>
    private static BigInteger Round(long count, long of, PublishedNumber printed, MidpointRounding rounding)
    {
        var (quotient, rest) = BigInteger.DivRem(count * Scale(printed), of);
        var isUp = rounding switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToEven => 2 * rest > of || (2 * rest == of && !quotient.IsEven),
            _ => 2 * rest >= of,
        };
        return isUp ? quotient + 1 : quotient;
    }

    // With m printed units and the count n of scale s: m - 1/2 <= n s / d < m + 1/2, for the base d.
    private static ImpliedBase? Implied(long count, PublishedNumber printed)
    {
        if (count == 0)
        {
            return null;
        }

        var twice = 2 * count * Scale(printed);
        var range = new ImpliedBase(
            (twice / ((2 * (BigInteger)printed.Units) + 1)) + 1, printed.Units == 0 ? null : twice / ((2 * (BigInteger)printed.Units) - 1));
        return range.Highest < range.Lowest ? null : range;
    }

    private static string Write(ImpliedBase? implied) => implied switch
    {
        null => "no whole number",
        { Highest: null } range => string.Create(CultureInfo.InvariantCulture, $"{range.Lowest} or more"),
        { } range => string.Create(CultureInfo.InvariantCulture, $"{range.Lowest} to {range.Highest}"),
    };

    private static string Write(BigInteger units, PublishedNumber printed) =>
        units <= long.MaxValue ? PublishedNumber.FromUnits((long)units, printed.Decimals).Text : units.ToString(CultureInfo.InvariantCulture);
}
