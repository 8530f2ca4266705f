namespace ElectionCore.Inclusion;

/// <summary>The limits that make a group: texts joined by semicolons.</summary>
internal static class FigureGroup
{
    /// <summary>The limits that all figures share, in the order of the first.</summary>
    public static string InCommon(IReadOnlyList<Figure> figures)
    {
        if (figures.All(f => f.Group == figures[0].Group))
        {
            return figures[0].Group;
        }

        var limits = figures.Select(f => f.Group.Split(';', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal)).ToList();
        var first = figures[0].Group.Split(';', StringSplitOptions.TrimEntries);
        return string.Join(';', first.Where(limit => limits.TrueForAll(l => l.Contains(limit))));
    }
}
