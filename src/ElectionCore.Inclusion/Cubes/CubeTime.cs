namespace ElectionCore.Inclusion;

/// <summary>Adds the counts of times that follow each other.</summary>
internal static class CubeTime
{
    public static Cube Add(Cube first, Cube next)
    {
        if (!first.Structure.IsSameAs(next.Structure) || first.Context.Picked != next.Context.Picked || first.Context.IsProxy != next.Context.IsProxy)
        {
            throw new RuleViolationException(InclusionDiagnostics.StructuresDiffer.At(
                default, ("first", Describe(first)), ("second", Describe(next))));
        }

        if (first.Structure.Measures.FirstOrDefault(m => m.Kind == MeasureKind.Stock) is { } stock)
        {
            throw new RuleViolationException(InclusionDiagnostics.StockOverTime.At(default, ("measure", stock.Code)));
        }

        if (first.Context.Period is not { To: { } end } earlier || next.Context.Period is not { From: { } start } later || end != start)
        {
            throw new RuleViolationException(InclusionDiagnostics.TimesApart.At(
                default, ("first", first.Context.Period?.ToString() ?? "unknown"), ("second", next.Context.Period?.ToString() ?? "unknown")));
        }

        long[] keys = [.. first.CellKeys, .. next.CellKeys];
        Array.Sort(keys);
        keys = [.. keys.Where((k, i) => i == 0 || k != keys[i - 1])];
        var counts = Array.ConvertAll(keys, k => (first.Find(k) ?? first.Keys.AbsentAt(k)) + (next.Find(k) ?? next.Keys.AbsentAt(k)));
        return new(first.Structure, keys, counts, first.Context with
        {
            Period = DateRange.Between(earlier.From, later.To),
            Source = first.Context.Source == next.Context.Source ? first.Context.Source : $"{first.Context.Source}; {next.Context.Source}",
            IsInternal = first.Context.IsInternal || next.Context.IsInternal,
        });
    }

    private static string Describe(Cube cube) =>
        $"{string.Join(", ", cube.Structure.Measures.Select(m => m.Code))} by {string.Join(", ", cube.Structure.Dimensions.Select(d => d.Classification.FactKey))}"
        + (cube.Context.Picked.Count == 0 ? "" : $" of {cube.Context.Picked}");
}
