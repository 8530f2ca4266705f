using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ElectionCore.Inclusion;

/// <summary>The categories of a list by code and by parent. Made once for a list, and kept as long as the list is.</summary>
internal sealed class CategoryIndex
{
    private static readonly ConditionalWeakTable<ValueList<CategoryItem>, CategoryIndex> s_indexes = new();
    private readonly FrozenDictionary<string, CategoryItem> _byCode;

    private CategoryIndex(ValueList<CategoryItem> items)
    {
        Tree = Hierarchy<CategoryKey>.Build(
            items, i => new(i.Code), i => i.Parent is { } parent ? new(parent) : null, out var faults);
        Faults = faults;
        _byCode = items.DistinctBy(i => i.Code, StringComparer.Ordinal).ToFrozenDictionary(i => i.Code, StringComparer.Ordinal);
    }

    /// <summary>The categories by parent. Faulty links are set aside.</summary>
    public Hierarchy<CategoryKey> Tree { get; }

    /// <summary>What was wrong with codes and parents.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    public static CategoryIndex Of(ValueList<CategoryItem> items) => s_indexes.GetValue(items, i => new(i));

    public CategoryItem? Find(string code) => _byCode.GetValueOrDefault(code);
}
