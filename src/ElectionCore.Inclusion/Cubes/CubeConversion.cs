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

        if (to.Code != correspondence.Classification || to.Version != correspondence.ToVersion)
        {
            throw new ArgumentException($"The correspondence leads to {correspondence.Classification}@{correspondence.ToVersion}, not to {to.FactKey}.", nameof(to));
        }

        var old = cube.Structure.Axes[axis];
        var axisTo = new CubeAxis(new(old.Dimension, to));
        var found = new List<Diagnostic>();
        var sources = Sources(correspondence, old, axisTo, found);
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
                if (sources[i] is { } whole && whole.Exists(s => own[s] is not null))
                {
                    Put(i, ObservedCount.Sum(whole.Select(s => own[s] ?? cube.Structure.Absent)));
                }
                else if (sources[i] is null)
                {
                    Put(i, ObservedCount.Unknown);
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
        diagnostics = found;
        return new(structure, sortedKeys, sortedCounts, cube.Context);
    }

    // The categories that passed whole into each new one; null where a part of another came to it, which nobody can count.
    private static List<int>?[] Sources(Correspondence correspondence, CubeAxis old, CubeAxis to, List<Diagnostic> found)
    {
        List<int>?[] sources = [.. Enumerable.Range(0, to.Count).Select(_ => new List<int>())];
        foreach (var (code, index) in old.Codes.Select((c, i) => (c, i)))
        {
            var targets = correspondence.Targets(code).Select(to.IndexOf).Where(t => t >= 0).ToList();
            if (targets.Count == 0 && correspondence.Targets(code).Count == 0 && to.IndexOf(code) is >= 0 and var same)
            {
                targets = [same];
            }

            if (targets.Count == 1)
            {
                sources[targets[0]]?.Add(index);
            }
            else if (targets.Count == 0)
            {
                found.Add(InclusionDiagnostics.CategoryLost.At(
                    correspondence.Subject, ("category", code), ("from", correspondence.FromVersion), ("to", correspondence.ToVersion)));
            }

            foreach (var target in targets.Count > 1 ? targets : [])
            {
                sources[target] = null;
                found.Add(InclusionDiagnostics.CategoryDivided.At(
                    correspondence.Subject, ("category", code), ("target", to.Codes[target]), ("to", correspondence.ToVersion)));
            }
        }

        return sources;
    }
}
