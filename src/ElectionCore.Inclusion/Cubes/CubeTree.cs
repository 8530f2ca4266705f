namespace ElectionCore.Inclusion;

/// <summary>Adds up the counts of one axis, from the parts to the whole.</summary>
/// <remarks>
/// The count of a category is the sum of its parts when they are the whole of it and all of them are known, otherwise what the
/// source states of it, otherwise what it states as the total of its parts, otherwise it is missing. A part of which nothing
/// was observed counts as absent; one for people whose category is unknown or undisclosed counts only where it was observed.
/// </remarks>
internal sealed class CubeTree(CubeAxis axis, ObservedCount absent)
{
    private readonly ObservedCount?[] _resolved = new ObservedCount?[axis.Count + 1];
    private readonly ObservedCount[] _sums = new ObservedCount[axis.Count + 1];
    private readonly ObservedCount?[] _totals = new ObservedCount?[axis.Count + 1];
    private readonly bool[] _hasParts = new bool[axis.Count + 1];

    /// <summary>The number of what stands above the topmost categories.</summary>
    public int Top => axis.Count;

    /// <summary>The count of a category, or null when nothing was observed of it or its parts.</summary>
    public ObservedCount? this[int category] => _resolved[category];

    /// <summary>The sum of the parts of a category, or null when none of them was observed.</summary>
    public ObservedCount? PartsOf(int category) => _hasParts[category] ? _sums[category] : null;

    /// <summary>What the source states as the total of the parts of a category.</summary>
    public ObservedCount? TotalOf(int category) => _totals[category];

    /// <summary>Adds up the counts of one group.</summary>
    /// <param name="own">What the source gives of each category.</param>
    public void Resolve(ReadOnlySpan<ObservedCount?> own)
    {
        Array.Fill(_sums, ObservedCount.NotApplicable);
        Array.Clear(_totals);
        Array.Clear(_hasParts);

        // Parts have higher numbers than what they are part of.
        for (var i = axis.Count - 1; i >= 0; i--)
        {
            var parent = axis.Parents[i] < 0 ? Top : axis.Parents[i];
            var count = Choose(i, own[i]);
            _resolved[i] = count;
            if (axis.Roles[i] == CategoryRole.Total)
            {
                _totals[parent] = count;
                continue;
            }

            _hasParts[parent] |= count is not null;
            if (count is not null || axis.Roles[i] == CategoryRole.Regular)
            {
                _sums[parent] += count ?? absent;
            }
        }

        _resolved[Top] = Choose(Top, stated: null);
    }

    private ObservedCount? Choose(int category, ObservedCount? stated)
    {
        var parts = PartsOf(category);
        if (parts is { IsKnown: true } && !axis.IsDivided[category])
        {
            parts = ObservedCount.Unknown;
        }

        return parts is { IsKnown: true } ? parts
            : stated is { IsKnown: true } ? stated
            : _totals[category] is { IsKnown: true } total ? total
            : parts ?? stated ?? _totals[category];
    }
}
