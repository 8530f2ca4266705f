namespace ElectionCore.Inclusion;

/// <summary>Carries counts over to another version of a classification.</summary>
internal static class CubeConversion
{
    public static Cube Convert(Cube cube, Correspondence correspondence, Classification to, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var axis = cube.Structure.Axes.IndexOf(cube.Structure.Axes.FirstOrDefault(
            a => a.Classification.Code == correspondence.Classification && a.Classification.Version == correspondence.FromVersion)!);
        if (axis < 0)
        {
            throw new ArgumentException($"The cube has no classification {correspondence.Classification}@{correspondence.FromVersion}.", nameof(correspondence));
        }

        var old = cube.Structure.Axes[axis];
        if (to.Code != correspondence.Classification || to.Version != correspondence.ToVersion || to.Dimension != old.Dimension.Code)
        {
            throw new ArgumentException(
                $"The correspondence leads to {correspondence.Classification}@{correspondence.ToVersion} of {old.Dimension.Code}, not to {to.FactKey} of {to.Dimension}.",
                nameof(to));
        }

        CubeStructure.RequireSound(to, old.Dimension);
        var axisTo = new CubeAxis(new(old.Dimension, to));
        var passage = new CubePassage(correspondence, old, axisTo);
        if (passage.Merges)
        {
            CubeRollUp.RequireAdditive(cube, axis);
        }

        diagnostics = passage.Diagnostics;
        return Carry(cube, axis, axisTo, passage);
    }

    private static Cube Carry(Cube cube, int axis, CubeAxis axisTo, CubePassage passage)
    {
        var structure = CubeStructure.Of(cube.Structure, cube.Structure.Axes.SetItem(axis, axisTo), cube.Structure.Measures);
        var numbers = new CubeKeys(structure);
        var (keys, counts) = (new List<long>(), new List<ObservedCount>());
        var categories = new int[structure.Axes.Length];
        new CubeGroups(cube, axis).Walk((group, own) =>
        {
            for (var i = 0; i < categories.Length; i++)
            {
                categories[i] = i == axis ? 0 : cube.Keys.CategoryOf(group, i);
            }

            for (var i = 0; i < axisTo.Count; i++)
            {
                if (passage.SourcesOf(i) is not { } whole)
                {
                    Put(i, ObservedCount.Unknown);
                }
                else if (whole.Any(s => own[s] is not null))
                {
                    Put(i, ObservedCount.Sum(whole.Select(s => own[s] ?? cube.Keys.AbsentAt(cube.Keys.WithCategory(group, axis, s)))));
                }
            }

            void Put(int category, ObservedCount count)
            {
                categories[axis] = category;
                keys.Add(numbers.Of(cube.Keys.MeasureOf(group), categories));
                counts.Add(count);
            }
        });
        var (sortedKeys, sortedCounts) = (keys.ToArray(), counts.ToArray());
        Array.Sort(sortedKeys, sortedCounts);
        return new(structure, sortedKeys, sortedCounts, cube.Context);
    }
}
