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
        var tolerance = new Tolerance(scale, isRounded);
        var difference = tolerance.Difference(figures);
        finding = finding with
        {
            Match = FigureMatch.Exact,
            Expected = IndicatorArithmetic.Divide(difference + tolerance.Scaled(total), PublishedNumber.PowerOfTen(scale)),
            Difference = IndicatorArithmetic.Divide(difference, PublishedNumber.PowerOfTen(scale)),
        };
        if (difference == 0)
        {
            return finding;
        }

        if (tolerance.Allows(difference, figures))
        {
            return finding with { Match = FigureMatch.Rounded };
        }

        var labels = parts.Select(p => p.Label).Append("total").ToList();
        var slips = DigitSlips.Sort(figures.SelectMany((figure, i) => DigitSlips.Of(labels[i], figure, suggested => tolerance.Closes(figures, i, suggested))));
        return finding with
        {
            Match = slips.Count == 0 ? FigureMatch.NotReproduced : slips[0].Match,
            Slips = slips,
            Diagnostic = slips.Count == 0
                ? InclusionDiagnostics.SumNotReproduced.At(
                    PlaceOf(label), ("label", label), ("sum", finding.Expected), ("total", total), ("difference", finding.Difference))
                : InclusionDiagnostics.DigitSlipLikely.At(
                    PlaceOf(label), ("label", label), ("figure", slips[0].Figure), ("printed", slips[0].Printed), ("suggested", slips[0].Suggested)),
        };
    }

    public static DiagnosticPlace PlaceOf(string label) => new() { Path = label };

    /// <summary>Numbers of one scale, and how far rounded ones may miss each other.</summary>
    private sealed class Tolerance(int scale, bool isRounded)
    {
        public Int128 Scaled(PublishedNumber number) => (Int128)number.Units * PublishedNumber.PowerOfTen(scale - number.Decimals);

        /// <summary>The parts less the total, which comes last.</summary>
        public Int128 Difference(PublishedNumber[] figures) =>
            figures[..^1].Aggregate(-Scaled(figures[^1]), (sum, part) => sum + Scaled(part));

        /// <summary>Whether half a unit of the last digit of each figure explains a difference.</summary>
        public bool Allows(Int128 difference, PublishedNumber[] figures) => difference == 0
            || (figures.Where(f => isRounded || f.Decimals > 0).Aggregate(Int128.Zero, (sum, f) => sum + PublishedNumber.PowerOfTen(scale - f.Decimals)) is var room
                && 2 * Int128.Abs(difference) <= room);

        /// <summary>Whether another figure in one place would make the parts fit the total.</summary>
        public bool Closes(PublishedNumber[] figures, int index, PublishedNumber suggested)
        {
            PublishedNumber[] corrected = [.. figures];
            corrected[index] = suggested;
            return Allows(Difference(corrected), corrected);
        }
    }
}
