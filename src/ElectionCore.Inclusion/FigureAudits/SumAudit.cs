using System.Globalization;
using System.Numerics;

namespace ElectionCore.Inclusion;

/// <summary>Compares printed parts with a printed total.</summary>
internal static class SumAudit
{
    public static AuditFinding Check(
        AuditedRelation relation, string label, IReadOnlyList<(string Label, PublishedNumber? Number)> parts, PublishedNumber? total, bool isRounded)
    {
        var finding = new AuditFinding { Relation = relation, Label = label, Match = FigureMatch.Missing, Printed = total };
        var missing = parts.Where(p => p.Number is null).Select(p => p.Label).Concat(total is null ? ["total"] : []).FirstOrDefault();
        if (missing is not null || total is null)
        {
            return finding with { Diagnostic = InclusionDiagnostics.PublishedFigureMissing.At(PlaceOf(label), ("label", label), ("figure", missing!)) };
        }

        PublishedNumber[] figures = [.. parts.Select(p => p.Number!), total];
        var scale = figures.Max(f => f.Decimals);
        var difference = figures[..^1].Aggregate(-Scaled(total, scale), (sum, part) => sum + Scaled(part, scale));
        var sum = IndicatorArithmetic.DivideOrNull(difference + Scaled(total, scale), PublishedNumber.PowerOfTen(scale));
        finding = finding with
        {
            Match = difference.IsZero ? FigureMatch.Exact : FigureMatch.Rounded,
            Expected = sum,
            Difference = IndicatorArithmetic.DivideOrNull(difference, PublishedNumber.PowerOfTen(scale)),
        };
        var room = RoomOf(figures, scale, isRounded);
        if (2 * BigInteger.Abs(difference) <= room)
        {
            return finding;
        }

        var labels = parts.Select(p => p.Label).Append("total").ToList();
        var slips = DigitSlips.Closing(
            figures.SelectMany((figure, i) => DigitSlips.Of(labels[i], figure).Select(slip => (slip, Distance(slip, isTotal: i == parts.Count)))), room);
        return finding with
        {
            Match = slips.Count == 0 ? FigureMatch.NotReproduced : slips[0].Match,
            Slips = slips,
            Diagnostic = slips.Count == 0
                ? InclusionDiagnostics.SumNotReproduced.At(
                    PlaceOf(label), ("label", label), ("sum", Write(sum)), ("total", total), ("difference", Write(finding.Difference)))
                : InclusionDiagnostics.DigitSlipLikely.At(
                    PlaceOf(label), ("label", label), ("figure", slips[0].Figure), ("printed", slips[0].Printed), ("suggested", slips[0].Suggested)),
        };

        // Another figure in one place changes the difference by as much as it differs itself.
        BigInteger Distance(DigitSlip slip, bool isTotal)
        {
            var change = Scaled(slip.Suggested, scale) - Scaled(slip.Printed, scale);
            return 2 * BigInteger.Abs(isTotal ? difference - change : difference + change);
        }
    }

    public static DiagnosticPlace PlaceOf(string label) => new() { Path = label };

    private static BigInteger Scaled(PublishedNumber number, int scale) =>
        (BigInteger)number.Units * PublishedNumber.PowerOfTen(scale - number.Decimals);

    /// <summary>Twice the difference that rounding explains: half a unit of the last digit of each rounded figure.</summary>
    private static BigInteger RoomOf(PublishedNumber[] figures, int scale, bool isRounded) => figures
        .Where(f => isRounded || f.Decimals > 0)
        .Aggregate(BigInteger.Zero, (room, f) => room + PublishedNumber.PowerOfTen(scale - f.Decimals));

    private static string Write(Ratio? value) => value switch
    {
        null => "too great a number",
        { Denominator: 1 } whole => whole.Numerator.ToString(CultureInfo.InvariantCulture),
        { } ratio => (ratio.Numerator / (decimal)ratio.Denominator).ToString(CultureInfo.InvariantCulture),
    };
}
