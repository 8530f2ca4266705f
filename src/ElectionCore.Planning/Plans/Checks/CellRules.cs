using System.Numerics;

namespace ElectionCore.Planning;

/// <summary>The cells of a breakdown: declared dimensions, known categories, each once, and together the whole.</summary>
internal static class CellRules
{
    public static void Check(PlanCheckContext context, PlanIndicator indicator, SubjectRef subject, string where, ValueList<CellValue> values)
    {
        var categories = Categories(indicator);
        var isSound = true;
        foreach (var cell in values.SelectMany(v => v.Cell).Distinct())
        {
            if (!categories.TryGetValue(cell.Dimension, out var known))
            {
                isSound = false;
                context.Report(
                    PlanningDiagnostics.DimensionUndeclared, subject, ("indicator", indicator.Code), ("where", where), ("dimension", cell.Dimension));
            }
            else if (!known.Contains(cell.Category))
            {
                isSound = false;
                context.Report(PlanningDiagnostics.CategoryUnknown, subject, ("indicator", indicator.Code), ("where", where), ("cell", cell));
            }
        }

        foreach (var (cell, _) in values.CountBy(NameOf, StringComparer.Ordinal).Where(c => c.Value > 1))
        {
            isSound = false;
            context.Report(PlanningDiagnostics.CellGivenTwice, subject, ("indicator", indicator.Code), ("where", where), ("cell", cell));
        }

        if (isSound && IsAdditive(indicator) && values.FirstOrDefault(v => v.IsWhole) is { } whole && whole.Value.Kind == indicator.Kind)
        {
            CheckSums(context, indicator, subject, where, values, whole.Value, categories);
        }
    }

    /// <summary>The categories of each dimension of an indicator.</summary>
    public static Dictionary<string, HashSet<string>> Categories(PlanIndicator indicator) => indicator.Dimensions
        .DistinctBy(d => d.Name, StringComparer.Ordinal)
        .ToDictionary(d => d.Name, d => d.Categories.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether the parts make up the whole. Shares, means and extremes do not add up. The parts of a ratio do: they are counts.</summary>
    public static bool IsAdditive(PlanIndicator indicator) =>
        indicator.Kind == PlanIndicatorKind.Ratio
        || (indicator is { Kind: PlanIndicatorKind.Quantity, UnitAggregation: UnitAggregation.Sum } && !indicator.IsPercentage);

    private static void CheckSums(
        PlanCheckContext context, PlanIndicator indicator, SubjectRef subject, string where, ValueList<CellValue> values, MeasuredValue whole,
        Dictionary<string, HashSet<string>> categories)
    {
        // Places are left out: which of them lie within which is not known here.
        foreach (var breakdown in values.Where(v => v.Place is null && v.Cell.Count > 0).GroupBy(DimensionsOf, StringComparer.Ordinal))
        {
            var cells = breakdown.ToList();
            if (cells.Exists(c => c.Value.Kind != indicator.Kind))
            {
                continue;
            }

            var expected = cells[0].Cell.Aggregate(BigInteger.One, (product, cell) => product * categories[cell.Dimension].Count);
            var isComplete = expected == cells.Count;
            var (parts, all) = (Sum(cells.Select(c => c.Value)), PartsOf(whole));
            if (parts == all)
            {
                continue;
            }

            var isTooMuch = parts.Upper.CompareValueTo(all.Upper) > 0 || parts.Lower.CompareValueTo(all.Lower) > 0;
            if (isComplete || (isTooMuch && !cells.Exists(c => PartsOf(c.Value).Upper.Numerator < 0)))
            {
                context.Report(
                    PlanningDiagnostics.CellsNotTotal, subject,
                    ("indicator", indicator.Code), ("where", where), ("dimensions", breakdown.Key), ("sum", Write(indicator, parts)), ("whole", whole));
            }
            else
            {
                context.Report(
                    PlanningDiagnostics.BreakdownIncomplete, subject,
                    ("indicator", indicator.Code), ("where", where), ("dimensions", breakdown.Key), ("count", cells.Count), ("expected", expected));
            }
        }
    }

    private static (WideRatio Upper, WideRatio Lower) Sum(IEnumerable<MeasuredValue> values)
    {
        var parts = values.Select(PartsOf).ToList();
        return (WideRatio.Sum([.. parts.Select(p => p.Upper)]), WideRatio.Sum([.. parts.Select(p => p.Lower)]));
    }

    private static (WideRatio Upper, WideRatio Lower) PartsOf(MeasuredValue value) => value.Ratio is { } ratio
        ? (new(ratio.Numerator, 1), new(ratio.Denominator, 1))
        : (WideRatio.FromDecimal(value.Number ?? 0), new(0, 1));

    private static string Write(PlanIndicator indicator, (WideRatio Upper, WideRatio Lower) parts) => indicator.Kind == PlanIndicatorKind.Ratio
        ? $"{parts.Upper.Numerator}/{parts.Lower.Numerator}"
        : parts.Upper.Denominator.IsOne ? $"{parts.Upper.Numerator}" : parts.Upper.ToString();

    private static string DimensionsOf(CellValue value) => string.Join(", ", value.Cell.Select(c => c.Dimension).Order(StringComparer.Ordinal));

    private static string NameOf(CellValue value)
    {
        var parts = value.Cell.Select(c => c.ToString()).Order(StringComparer.Ordinal);
        var name = string.Join(", ", value.Place is { } place ? parts.Append(place.Value) : parts);
        return name.Length == 0 ? "the whole" : name;
    }
}
