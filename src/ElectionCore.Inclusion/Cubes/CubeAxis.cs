using System.Collections.Frozen;

namespace ElectionCore.Inclusion;

/// <summary>The categories of a dimension as numbers: parents come before their parts, and parts stand together.</summary>
internal sealed class CubeAxis
{
    private readonly FrozenDictionary<string, int> _indexes;

    public CubeAxis(CubeDimension dimension)
    {
        (Dimension, Classification) = dimension;
        var tree = Classification.Index.Tree;
        Codes = [.. tree.Nodes.Select(n => n.Code)];
        Parents = [.. tree.Nodes.Select(n => tree.TryGetParent(n, out var parent) ? tree.IndexOf(parent) : -1)];
        Roles = [.. Codes.Select(c => Classification.Find(c)!.Role)];
        Depths = new int[Codes.Length];
        Totals = new int[Codes.Length + 1];
        IsDivided = FindDivided();
        Array.Fill(Totals, -1);
        for (var i = 0; i < Codes.Length; i++)
        {
            Depths[i] = Parents[i] < 0 ? 0 : Depths[Parents[i]] + 1;
            if (Roles[i] == CategoryRole.Total)
            {
                Totals[Parents[i] < 0 ? Codes.Length : Parents[i]] = i;
            }
        }

        _indexes = Codes.Select((code, i) => KeyValuePair.Create(code, i)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Dimension Dimension { get; }

    public Classification Classification { get; }

    public string[] Codes { get; }

    /// <summary>The number of each category's parent, or -1.</summary>
    public int[] Parents { get; }

    public int[] Depths { get; }

    public CategoryRole[] Roles { get; }

    /// <summary>The number of the total among the parts of each category, and last among the topmost; or -1.</summary>
    public int[] Totals { get; }

    /// <summary>
    /// Whether the parts of each category, and last the topmost ones, are the whole of it. Bands of ages may leave some out.
    /// </summary>
    public bool[] IsDivided { get; }

    public int Count => Codes.Length;

    public int IndexOf(string code) => _indexes.GetValueOrDefault(code, -1);

    public int Require(string code) => IndexOf(code) is >= 0 and var index
        ? index
        : throw new ArgumentException($"{Classification.FactKey} has no category {code}.", nameof(code));

    /// <summary>Whether nothing is part of a category, which is one like the others.</summary>
    public bool IsLeaf(int category) =>
        Roles[category] == CategoryRole.Regular && (category + 1 == Count || Parents[category + 1] != category);

    private bool[] FindDivided()
    {
        var isDivided = new bool[Count + 1];
        Array.Fill(isDivided, true);
        var bands = Codes.Select((code, i) => (Item: Classification.Find(code)!, Parent: Parents[i]))
            .Where(c => c is { Parent: >= 0, Item: { Role: CategoryRole.Regular, Ages: not null } });
        foreach (var level in bands.GroupBy(c => c.Parent, c => c.Item.Ages!.Value))
        {
            if (Classification.Find(Codes[level.Key])!.Ages is { } whole)
            {
                var ages = level.Order().ToList();
                isDivided[level.Key] = ages[0].From == whole.From && ages[^1].To == whole.To
                    && ages.Zip(ages.Skip(1)).All(pair => pair.First.To == pair.Second.From);
            }
        }

        return isDivided;
    }
}
