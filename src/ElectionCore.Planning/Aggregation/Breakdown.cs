using System.Collections.Immutable;
using System.Numerics;

namespace ElectionCore.Planning;

/// <summary>Holds the cells of a breakdown against the whole that they break down.</summary>
public static class Breakdown
{
    /// <summary>
    /// Checks a measurement: every cell is of the indicator's dimensions and given once, and where all categories are there they
    /// sum to the whole, of a ratio in both its numbers. Cells of two dimensions at once are checked likewise.
    /// </summary>
    /// <param name="indicator">The indicator with its dimensions.</param>
    /// <param name="measurement">The measurement; whether it is approved does not matter.</param>
    /// <returns>
    /// What is wrong (<c>PLN0111</c> to <c>PLN0114</c>). Sums are checked where values add up: of ratios, and of quantities that
    /// are no percentages and are added over units. Cells of places are not, since no list of places says that it is complete.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Diagnostic> Check(PlanIndicator indicator, Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(measurement);
        return [.. Find(indicator, measurement)];
    }

    private static IEnumerable<Diagnostic> Find(PlanIndicator indicator, Measurement measurement)
    {
        var categories = CellRules.Categories(indicator);
        var given = measurement.Values.Where(v => v.Cell.Count > 0)
            .GroupBy(v => (v.Place, Cell: Name(v)))
            .ToList();
        foreach (var rivals in given.Where(g => g.Count() > 1))
        {
            yield return PlanningDiagnostics.CellTwice.At(measurement.Subject, ("measurement", measurement.Code), ("cell", rivals.Key.Cell));
        }

        var cells = given.ConvertAll(g => g.First());
        foreach (var cell in cells.Where(c => !IsKnown(c)))
        {
            yield return PlanningDiagnostics.CellUnknown.At(
                measurement.Subject, ("measurement", measurement.Code), ("cell", Name(cell)), ("indicator", indicator.Code));
        }

        foreach (var table in cells.Where(IsKnown).GroupBy(c => (c.Place, Dimensions: Dimensions(c))))
        {
            var whole = measurement.Values.FirstOrDefault(v => v.Cell.Count == 0 && v.Place == table.Key.Place)?.Value;
            var all = table.First().Cell.Aggregate(BigInteger.One, (product, c) => product * categories[c.Dimension].Count);
            if (table.Count() < all)
            {
                yield return PlanningDiagnostics.CellsIncomplete.At(
                    measurement.Subject, ("measurement", measurement.Code), ("given", table.Count()), ("all", all), ("dimensions", table.Key.Dimensions));
            }
            else if (whole is { } total && CellRules.IsAdditive(indicator) && Sum(table) is { } sum && Amount.Of(total) is { } amount && !IsSame(sum, amount))
            {
                yield return PlanningDiagnostics.CellsDifferFromWhole.At(
                    measurement.Subject, ("measurement", measurement.Code), ("dimensions", table.Key.Dimensions), ("sum", sum.Text), ("whole", amount.Text));
            }
        }

        bool IsKnown(CellValue value) => value.Cell.All(c => categories.TryGetValue(c.Dimension, out var known) && known.Contains(c.Category));
    }

    private static Amount? Sum(IEnumerable<CellValue> cells)
    {
        Amount?[] amounts = [.. cells.Select(c => Amount.Of(c.Value))];
        return Array.TrueForAll(amounts, a => a is not null && a.Value.IsRatio == amounts[0]!.Value.IsRatio)
            ? Amount.Sum([.. amounts.OfType<Amount>()])
            : null;
    }

    // Of a ratio both numbers are sums of their own: 2/4 is not 1/2.
    private static bool IsSame(Amount sum, Amount whole) => sum.IsRatio && whole.IsRatio ? sum == whole : sum.Value == whole.Value;

    private static string Name(CellValue value) => string.Join(';', value.Cell.OrderBy(c => c.Dimension, StringComparer.Ordinal));

    private static string Dimensions(CellValue value) => string.Join(';', value.Cell.Select(c => c.Dimension).Order(StringComparer.Ordinal));
}
