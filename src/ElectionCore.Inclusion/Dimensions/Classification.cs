using System.Collections.Frozen;

namespace ElectionCore.Inclusion;

/// <summary>One version of the categories of a dimension: the six age bands of 2020, the provinces since 2018.</summary>
/// <remarks>
/// <para>Categories of one level do not overlap unless the dimension says they do. <see cref="Check"/> reports what is wrong;
/// a cube refuses a classification with errors.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record Classification : IFactState
{
    private Hierarchy<CategoryKey>? _tree;
    private FrozenDictionary<string, CategoryItem>? _byCode;

    /// <summary>The permanent code, such as <c>provinces</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The version, such as <c>2018</c> or <c>1.1</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The code of the dimension whose categories these are.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Dimension { get; init => field = CodeFormat.Require(value); }

    /// <summary>The categories, in the order in which they are shown.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<CategoryItem> Items
    {
        get;

        // A changed copy must not keep the index of the original.
        init => (field, _tree, _byCode) = (Guard.NotNull(value), null, null);
    }

    /// <summary>
    /// Of places: the level of the topmost ones, 0 when there is the country at the top, 1 when they are its first divisions.
    /// Null when nobody has said; sensitive counts by place are then refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? RootLevel { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Where it comes from, or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => $"{Code}@{Version}";

    /// <inheritdoc/>
    public SubjectRef Subject => new("classification", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [new("dimension", Dimension)];

    /// <summary>The categories by parent. Those that cannot be placed are left out, see <see cref="Check"/>.</summary>
    internal Hierarchy<CategoryKey> Tree => _tree ??= Build(out _);

    private FrozenDictionary<string, CategoryItem> ByCode =>
        _byCode ??= Items.DistinctBy(i => i.Code, StringComparer.Ordinal).ToFrozenDictionary(i => i.Code, StringComparer.Ordinal);

    /// <summary>The category with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The category, or null when there is none.</returns>
    public CategoryItem? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>What is wrong with it.</summary>
    /// <returns>
    /// Codes given twice, circles, parents that are not there, several totals, ages that are missing, overlap or leave the
    /// ages of their parent.
    /// </returns>
    public IReadOnlyList<Diagnostic> Check() => ClassificationRules.Check(this);

    /// <inheritdoc/>
    public bool Equals(Classification? other) => other is not null
        && (Code, Version, Dimension, Source, RootLevel) == (other.Code, other.Version, other.Dimension, other.Source, other.RootLevel)
        && Name.Equals(other.Name) && Items.Equals(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Version, Items);

    internal Hierarchy<CategoryKey> Build(out IReadOnlyList<Diagnostic> faults)
    {
        var tree = Hierarchy<CategoryKey>.Build(
            Items, i => new(i.Code), i => i.Parent is { } parent ? new(parent) : null, out var found);
        faults = found;
        return tree;
    }
}
