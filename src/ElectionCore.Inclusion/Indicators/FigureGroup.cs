namespace ElectionCore.Inclusion;

/// <summary>The limits that make a group: coordinates, or other texts joined by semicolons.</summary>
internal static class FigureGroup
{
    /// <summary>The limits that all figures share, in the order of the first; coordinates in their own.</summary>
    public static string InCommon(IReadOnlyList<Figure> figures)
    {
        if (figures.All(f => f.Group == figures[0].Group))
        {
            return figures[0].Group;
        }

        var limits = figures.Select(f => LimitsOf(f.Group).ToHashSet(StringComparer.Ordinal)).ToList();
        return string.Join(';', LimitsOf(figures[0].Group).Where(limit => limits.TrueForAll(l => l.Contains(limit))));
    }

    // A code of coordinates may hold a semicolon.
    private static IEnumerable<string> LimitsOf(string group) => Coordinates.TryParse(group, provider: null, out var at)
        ? at.Select(i => new Coordinates([i]).ToString())
        : group.Split(';', StringSplitOptions.TrimEntries);
}
