namespace ElectionCore.Inclusion;

/// <summary>Adds up a dimension of a cube.</summary>
internal static class CubeRollUp
{
    public static Cube Whole(Cube cube, int axis)
    {
        RequireAdditive(cube, axis);
        var (keys, counts) = (new List<long>(), new List<ObservedCount>());
        var tree = new CubeTree(cube.Structure.Axes[axis], cube.Structure.Absent);
        new CubeGroups(cube, axis).Walk((group, own) =>
        {
            tree.Resolve(own);
            if (tree[tree.Top] is { } count)
            {
                keys.Add(cube.Keys.Drop(group, axis));
                counts.Add(count);
            }
        });

        // Only where the categories have a total are they known to be everybody.
        var rolled = cube.Structure.Axes[axis];
        var isOfSome = rolled.Dimension.Sensitivity == Sensitivity.Sensitive && rolled.Totals[rolled.Count] < 0;
        return Make(
            CubeStructure.Of(cube.Structure, cube.Structure.Axes.RemoveAt(axis), cube.Structure.Measures), keys, counts,
            cube.Context with { IsInternal = cube.Context.IsInternal || isOfSome });
    }

    public static Cube ToDepth(Cube cube, int axis, int depth)
    {
        RequireAdditive(cube, axis);
        var old = cube.Structure.Axes[axis];
        var kept = new CubeAxis(new(old.Dimension, Cut(old, depth)));
        var structure = CubeStructure.Of(cube.Structure, cube.Structure.Axes.SetItem(axis, kept), cube.Structure.Measures);
        var numbers = new CubeKeys(structure);
        var (keys, counts) = (new List<long>(), new List<ObservedCount>());
        var tree = new CubeTree(old, cube.Structure.Absent);
        var origins = Array.ConvertAll(kept.Codes, old.IndexOf);
        var categories = new int[structure.Axes.Length];
        new CubeGroups(cube, axis).Walk((group, own) =>
        {
            tree.Resolve(own);
            for (var i = 0; i < categories.Length; i++)
            {
                categories[i] = i == axis ? 0 : cube.Keys.CategoryOf(group, i);
            }

            for (var i = 0; i < kept.Count; i++)
            {
                // What the source states above the level stays as it was stated; at the level the parts speak.
                if ((kept.Depths[i] == depth ? tree[origins[i]] : own[origins[i]]) is { } count)
                {
                    categories[axis] = i;
                    keys.Add(numbers.Of(cube.Keys.MeasureOf(group), categories));
                    counts.Add(count);
                }
            }
        });
        return Make(structure, keys, counts, cube.Context);
    }

    internal static void RequireAdditive(Cube cube, int axis)
    {
        var dimension = cube.Structure.Axes[axis].Dimension;
        if (dimension.Overlaps)
        {
            throw new RuleViolationException(InclusionDiagnostics.CategoriesOverlap.At(dimension.Subject, ("dimension", dimension.Code)));
        }

        if (cube.Structure.Measures.FirstOrDefault(m => m.NotAdditiveOver.Contains(dimension.Code, StringComparer.Ordinal)) is { } measure)
        {
            throw new RuleViolationException(InclusionDiagnostics.NotAdditive.At(
                dimension.Subject, ("measure", measure.Code), ("dimension", dimension.Code)));
        }
    }

    private static Classification Cut(CubeAxis axis, int depth)
    {
        var codes = Enumerable.Range(0, axis.Count).Where(i => axis.Depths[i] <= depth).Select(i => axis.Codes[i]).ToHashSet(StringComparer.Ordinal);
        var items = axis.Classification.Items;
        return codes.Count == items.Count ? axis.Classification : axis.Classification with { Items = [.. items.Where(i => codes.Contains(i.Code))] };
    }

    private static Cube Make(CubeStructure structure, List<long> keys, List<ObservedCount> counts, CubeContext context)
    {
        var (sortedKeys, sortedCounts) = (keys.ToArray(), counts.ToArray());
        Array.Sort(sortedKeys, sortedCounts);
        return new(structure, sortedKeys, sortedCounts, context);
    }
}
