namespace ElectionCore.Inclusion;

/// <summary>Compares what a source states of wholes with the sums of the parts.</summary>
internal static class CubeAdditivity
{
    public static IReadOnlyList<Diagnostic> Check(Cube cube)
    {
        var found = new List<Diagnostic>();
        for (var i = 0; i < cube.Structure.Axes.Length; i++)
        {
            var axis = cube.Structure.Axes[i];
            if (!axis.Dimension.Overlaps)
            {
                CheckAxis(cube, i, found);
            }
        }

        return found;
    }

    private static void CheckAxis(Cube cube, int number, List<Diagnostic> found)
    {
        var axis = cube.Structure.Axes[number];
        var tree = new CubeTree(axis, cube.Structure.Absent);
        new CubeGroups(cube, number).Walk((group, own) =>
        {
            if (cube.Structure.Measures[cube.Keys.MeasureOf(group)].NotAdditiveOver.Contains(axis.Dimension.Code, StringComparer.Ordinal))
            {
                return;
            }

            tree.Resolve(own);
            var known = KnownParts(axis, tree);
            for (var i = 0; i <= axis.Count; i++)
            {
                var parts = tree.PartsOf(i);
                Compare(i < axis.Count ? own[i] : null, i);
                Compare(tree.TotalOf(i), axis.Totals[i]);

                void Compare(ObservedCount? whole, int category)
                {
                    if (whole?.Value is not { } stated || parts is null)
                    {
                        return;
                    }

                    var at = cube.Keys.CoordinatesOf(cube.Keys.WithCategory(group, number, category));
                    var measure = cube.Structure.Measures[cube.Keys.MeasureOf(group)].Code;
                    if (axis.IsDivided[i] && parts.Value.Value is { } sum && sum != stated)
                    {
                        found.Add(InclusionDiagnostics.PartsDiffer.At(
                            default, ("measure", measure), ("coordinates", at), ("dimension", axis.Dimension.Code), ("stated", stated), ("sum", sum),
                            ("difference", stated - sum)));
                    }
                    else if ((!parts.Value.IsKnown || !axis.IsDivided[i]) && known[i] > stated)
                    {
                        found.Add(InclusionDiagnostics.PartsAboveWhole.At(
                            default, ("measure", measure), ("coordinates", at), ("dimension", axis.Dimension.Code), ("stated", stated), ("sum", known[i])));
                    }
                }
            }
        });
    }

    // What is known of the parts of each category, which may be less than all of them.
    private static Int128[] KnownParts(CubeAxis axis, CubeTree tree)
    {
        var known = new Int128[axis.Count + 1];
        for (var i = axis.Count - 1; i >= 0; i--)
        {
            if (axis.Roles[i] != CategoryRole.Total)
            {
                known[axis.Parents[i] < 0 ? axis.Count : axis.Parents[i]] += tree[i]?.Value ?? known[i];
            }
        }

        return known;
    }
}
