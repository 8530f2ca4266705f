using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>Counts by several dimensions, of one moment or time, from one source. Immutable.</summary>
/// <remarks>
/// <para>No operation turns a count that is missing into a number: where a part is missing the whole is, unless the source
/// itself gives the whole. Categories that overlap are never added.</para>
/// <para>Cells are kept sorted in two arrays. Rolling up a dimension takes time in proportion to its categories, times the
/// combinations of the other dimensions that have counts.</para>
/// </remarks>
public sealed class Cube
{
    /// <summary>What stands above counts by sensitive dimensions wherever they are shown: they are not for release.</summary>
    public const string InternalHeading = "INTERNAL, NOT FOR RELEASE";

    private readonly long[] _keys;
    private readonly ObservedCount[] _counts;

    internal Cube(CubeStructure structure, long[] keys, ObservedCount[] counts, CubeContext context)
    {
        (Structure, _keys, _counts, Context) = (structure, keys, counts, context);
        Keys = new(structure);
    }

    /// <summary>By what it counts, and what.</summary>
    public CubeStructure Structure { get; }

    /// <summary>The moment or time, the source, and what was picked out.</summary>
    public CubeContext Context { get; }

    /// <summary>How many cells it has.</summary>
    public int Count => _keys.Length;

    /// <summary>
    /// Whether it counts by a sensitive dimension or picks people out by one. It is then headed
    /// <see cref="InternalHeading"/> wherever it is shown.
    /// </summary>
    public bool IsInternal => Structure.IsSensitive || Context.IsInternal;

    /// <summary>The cells, in the order of measures and categories.</summary>
    public IEnumerable<CubeCell> Cells
    {
        get
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                yield return new(Structure.Measures[Keys.MeasureOf(_keys[i])].Code, Keys.CoordinatesOf(_keys[i]), _counts[i]);
            }
        }
    }

    internal CubeKeys Keys { get; }

    internal ReadOnlySpan<long> CellKeys => _keys;

    internal ReadOnlySpan<ObservedCount> Counts => _counts;

    /// <summary>A count.</summary>
    /// <param name="measure">The code of the measure.</param>
    /// <param name="at">A category in each dimension.</param>
    /// <returns>
    /// The count. Where the source gives none it is unknown, or for categories that have no parts what
    /// <see cref="CubeStructure.Absent"/> says.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such measure or category, or a dimension is missing or foreign.</exception>
    public ObservedCount this[string measure, Coordinates at]
    {
        get
        {
            Span<int> categories = stackalloc int[Structure.Axes.Length];
            if (at.Count != categories.Length)
            {
                throw new ArgumentException($"A category is expected in each of {string.Join(", ", Structure.Axes.Select(a => a.Dimension.Code))}.", nameof(at));
            }

            foreach (var (dimension, category) in at)
            {
                var axis = Structure.RequireAxis(dimension);
                categories[axis] = Structure.Axes[axis].Require(category);
            }

            var key = Keys.Of(RequireMeasure(measure), categories);
            return Find(key) ?? Keys.AbsentAt(key);
        }
    }

    /// <summary>Makes a cube.</summary>
    /// <param name="structure">By what it counts, and what.</param>
    /// <param name="cells">The counts, in any order.</param>
    /// <param name="context">The moment or time and the source; or null.</param>
    /// <param name="diagnostics">
    /// What is wrong with cells: a measure or category that does not exist, a dimension that is missing, a count given twice,
    /// a place finer than the policy allows.
    /// </param>
    /// <returns>
    /// The cube of the cells that are sound. A count that was given twice is unknown, and one that no policy allows is
    /// suppressed. Where a cell had to be left out because it cannot be placed, what is not given is unknown.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> or <paramref name="cells"/> is null.</exception>
    public static Cube Build(CubeStructure structure, IEnumerable<CubeCell> cells, CubeContext? context, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(cells);
        var builder = new CubeBuilder(structure);
        foreach (var cell in cells)
        {
            builder.Add(cell);
        }

        diagnostics = builder.Diagnostics;
        return builder.Build(context ?? new());
    }

    /// <summary>
    /// Makes a cube of counts at places finer than the policies of its sensitive dimensions allow, rolled up to the finest
    /// level that they do.
    /// </summary>
    /// <param name="structure">By what the counts are given, and what; with one dimension of places.</param>
    /// <param name="cells">The counts, in any order.</param>
    /// <param name="context">The moment or time and the source; or null.</param>
    /// <param name="diagnostics">What is wrong with cells, as in <see cref="Build"/>.</param>
    /// <returns>The cube; its places end at the level that is allowed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> or <paramref name="cells"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The places begin below the level that is allowed (<c>INC0053</c>), or cannot be added (<c>INC0030</c>, <c>INC0031</c>).
    /// </exception>
    public static Cube BuildToPolicy(CubeStructure structure, IEnumerable<CubeCell> cells, CubeContext? context, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(cells);
        var builder = new CubeBuilder(structure, isGated: false);
        foreach (var cell in cells)
        {
            builder.Add(cell);
        }

        diagnostics = builder.Diagnostics;
        return SensitivityGate.Coarsen(builder.Build(context ?? new()));
    }

    /// <summary>Picks out one category of a dimension, which the result no longer has.</summary>
    /// <param name="dimension">The code of the dimension.</param>
    /// <param name="category">The code of the category.</param>
    /// <returns>The cube. Picked by a sensitive dimension, it stays internal.</returns>
    /// <exception cref="ArgumentException">There is no such dimension or category.</exception>
    public Cube Slice(string dimension, string category)
    {
        var axis = Structure.RequireAxis(dimension);
        var wanted = Structure.Axes[axis].Require(category);
        var keys = new List<long>();
        var counts = new List<ObservedCount>();
        for (var i = 0; i < _keys.Length; i++)
        {
            if (Keys.CategoryOf(_keys[i], axis) == wanted)
            {
                keys.Add(Keys.Drop(_keys[i], axis));
                counts.Add(_counts[i]);
            }
        }

        var isInternal = Context.IsInternal || Structure.Axes[axis].Dimension.Sensitivity == Sensitivity.Sensitive;
        return new(
            CubeStructure.Of(Structure, Structure.Axes.RemoveAt(axis), Structure.Measures), [.. keys], [.. counts],
            Context with { Picked = Context.Picked.With(dimension, category), IsInternal = isInternal });
    }

    /// <summary>Picks out one measure.</summary>
    /// <param name="measure">The code of the measure.</param>
    /// <returns>The cube with this measure only.</returns>
    /// <exception cref="ArgumentException">There is no such measure.</exception>
    public Cube OfMeasure(string measure)
    {
        var wanted = RequireMeasure(measure);
        var structure = CubeStructure.Of(Structure, Structure.Axes, [Structure.Measures[wanted]]);
        var first = Keys.Of(wanted, new int[Structure.Axes.Length]);
        var own = Enumerable.Range(0, _keys.Length).Where(i => Keys.MeasureOf(_keys[i]) == wanted).ToList();
        return new(structure, [.. own.Select(i => _keys[i] - first)], [.. own.Select(i => _counts[i])], Context);
    }

    /// <summary>Adds up all categories of a dimension, which the result no longer has.</summary>
    /// <param name="dimension">The code of the dimension.</param>
    /// <returns>
    /// The cube. A count is the sum over the finest categories of which there are counts; where one of them is missing it is
    /// what the source states for the whole, and missing when the source states nothing.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    /// <exception cref="RuleViolationException">
    /// The categories overlap (<c>INC0030</c>), or a measure is not additive over the dimension (<c>INC0031</c>).
    /// </exception>
    public Cube RollUp(string dimension) => CubeRollUp.Whole(this, Structure.RequireAxis(dimension));

    /// <summary>Adds up the categories of a hierarchy to one of its levels.</summary>
    /// <param name="dimension">The code of the dimension.</param>
    /// <param name="depth">The level: 0 for the topmost categories. Branches that end above it keep their last category.</param>
    /// <returns>The cube, whose dimension has only the categories down to that level.</returns>
    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is negative.</exception>
    /// <exception cref="RuleViolationException">
    /// The categories overlap (<c>INC0030</c>), or a measure is not additive over the dimension (<c>INC0031</c>).
    /// </exception>
    public Cube RollUp(string dimension, int depth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        return CubeRollUp.ToDepth(this, Structure.RequireAxis(dimension), depth);
    }

    /// <summary>Adds the counts of the time that follows.</summary>
    /// <param name="next">The cube of the same structure and of the days that follow this one's.</param>
    /// <returns>The cube of both times together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// A measure describes a moment (<c>INC0032</c>), the structures differ (<c>INC0033</c>), or the times do not follow each
    /// other (<c>INC0034</c>).
    /// </exception>
    public Cube Followed(Cube next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return CubeTime.Add(this, next);
    }

    /// <summary>Carries the counts over to another version of a classification.</summary>
    /// <param name="correspondence">Which categories passed into which. Those it does not name keep their code.</param>
    /// <param name="to">The version it leads to.</param>
    /// <param name="diagnostics">Which categories are unknown because they came from parts of others, and which were lost.</param>
    /// <returns>The cube with the other version.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The cube has no such classification, or the versions are others.</exception>
    public Cube Convert(Correspondence correspondence, Classification to, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(correspondence);
        ArgumentNullException.ThrowIfNull(to);
        return CubeConversion.Convert(this, correspondence, to, out diagnostics);
    }

    /// <summary>Compares every count that the source states of a whole with the sum of its parts.</summary>
    /// <returns>What differs (<c>INC0040</c>), and parts that are more than the whole (<c>INC0041</c>).</returns>
    public IReadOnlyList<Diagnostic> CheckAdditivity() => CubeAdditivity.Check(this);

    /// <summary>A count with its meaning, for indicators.</summary>
    /// <param name="measure">The code of the measure.</param>
    /// <param name="at">A category in each dimension.</param>
    /// <returns>The figure: its base is the measure's, its group the coordinates, its day the last of the cube's time.</returns>
    /// <exception cref="ArgumentException">There is no such measure or category, or a dimension is missing or foreign.</exception>
    public Figure FigureAt(string measure, Coordinates at)
    {
        var count = this[measure, at];
        return new()
        {
            Count = count,
            Base = Structure.Measures[RequireMeasure(measure)].Base,
            Group = new Coordinates([.. Context.Picked, .. at]).ToString(),
            AsOf = Context.Period?.To?.AddDays(-1),
            Since = Context.Period is { Days: not 1 } time ? time.From : null,
            Source = Context.Source,
            IsProxy = Context.IsProxy || StandsIn(at),
            IsInternal = IsInternal,
        };
    }

    internal ObservedCount? Find(long key) => Array.BinarySearch(_keys, key) is >= 0 and var index ? _counts[index] : null;

    // The type of a station says for whom it is, not who voted there.
    private bool StandsIn(Coordinates at) =>
        at[StandardDimensions.StationType.Code] is not null || Context.Picked[StandardDimensions.StationType.Code] is not null;

    private int RequireMeasure(string measure) => Structure.MeasureOf(measure) is >= 0 and var index
        ? index
        : throw new ArgumentException($"The cube has no measure {measure}; it has {string.Join(", ", Structure.Measures.Select(m => m.Code))}.", nameof(measure));
}
