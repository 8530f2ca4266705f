namespace ElectionCore.Inclusion;

/// <summary>One version of the categories of a dimension: the six age bands of 2020, the provinces since 2018.</summary>
/// <remarks>
/// <para>Categories of one level do not overlap unless the dimension says they do. <see cref="Check"/> reports what is wrong;
/// a cube refuses a classification with errors.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record Classification : IFactState
{
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
    public required ValueList<CategoryItem> Items { get; init => field = Guard.NotNull(value); }

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

    internal CategoryIndex Index => CategoryIndex.Of(Items);

    /// <summary>The category with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The category, or null when there is none.</returns>
    public CategoryItem? Find(string code) => Index.Find(code);

    /// <summary>What is wrong with it.</summary>
    /// <returns>
    /// Codes given twice, circles, parents that are not there, several totals, ages that are missing, overlap or leave the
    /// ages of their parent.
    /// </returns>
    public IReadOnlyList<Diagnostic> Check() => ClassificationRules.Check(this);
}
