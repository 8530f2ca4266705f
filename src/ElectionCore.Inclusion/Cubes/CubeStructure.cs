using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>By what a cube counts, and what.</summary>
/// <remarks>A structure with a sensitive dimension can only be made with a policy that allows it.</remarks>
public sealed class CubeStructure
{
    private readonly ImmutableArray<CubeAxis> _axes;

    private CubeStructure(ImmutableArray<CubeAxis> axes, ImmutableArray<Measure> measures, ObservedCount absent, ImmutableArray<SensitivityPolicy> policies)
    {
        (_axes, Measures, Absent, Policies) = (axes, measures, absent, policies);
        Dimensions = [.. axes.Select(a => new CubeDimension(a.Dimension, a.Classification))];
        IsSensitive = Dimensions.Any(d => d.Dimension.Sensitivity == Sensitivity.Sensitive);
        var size = (Int128)Math.Max(1, measures.Length);
        foreach (var axis in axes)
        {
            size *= Math.Max(1, axis.Count);
            if (size > long.MaxValue)
            {
                throw new ArgumentException("The dimensions have more combinations of categories than can be numbered (2^63).", nameof(axes));
            }
        }
    }

    /// <summary>The dimensions, in the order of their codes.</summary>
    public ImmutableArray<CubeDimension> Dimensions { get; }

    /// <summary>The measures.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>
    /// What it means that a source gives no count for a combination of categories. Unknown, unless the source says that
    /// what it leaves out is zero or does not exist.
    /// </summary>
    public ObservedCount Absent { get; }

    /// <summary>The policies that allow its sensitive dimensions.</summary>
    public ImmutableArray<SensitivityPolicy> Policies { get; }

    /// <summary>Whether it has a sensitive dimension.</summary>
    public bool IsSensitive { get; }

    internal ImmutableArray<CubeAxis> Axes => _axes;

    /// <summary>Makes a structure.</summary>
    /// <param name="dimensions">The dimensions with their classifications.</param>
    /// <param name="measures">The measures; at least one.</param>
    /// <param name="policies">The policies in force, or null for none.</param>
    /// <param name="absent">What a count that is not given means; unknown when left out.</param>
    /// <returns>The structure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or <paramref name="measures"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no measure, a dimension or measure comes twice, a classification is of another dimension, or there are too many
    /// combinations.
    /// </exception>
    /// <exception cref="RuleViolationException">
    /// A classification is faulty (<c>INC0001</c> to <c>INC0005</c>), or no policy allows a sensitive dimension, its crossing
    /// with another, or its places (<c>INC0050</c> to <c>INC0052</c>).
    /// </exception>
    public static CubeStructure Create(
        IEnumerable<CubeDimension> dimensions, IEnumerable<Measure> measures, IEnumerable<SensitivityPolicy>? policies = null,
        ObservedCount absent = default)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(measures);
        ImmutableArray<CubeDimension> sorted = [.. dimensions.OrderBy(d => d.Dimension.Code, StringComparer.Ordinal)];
        ImmutableArray<Measure> counted = [.. measures];
        Require(counted.Length > 0, nameof(measures), "A cube has at least one measure.");
        Require(counted.DistinctBy(m => m.Code, StringComparer.Ordinal).Count() == counted.Length, nameof(measures), "A measure is given twice.");
        Require(sorted.DistinctBy(d => d.Dimension.Code, StringComparer.Ordinal).Count() == sorted.Length, nameof(dimensions), "A dimension is given twice.");
        foreach (var (dimension, classification) in sorted)
        {
            Require(classification.Dimension == dimension.Code, nameof(dimensions), $"Classification {classification.FactKey} is of another dimension than {dimension.Code}.");
            RequireSound(classification, dimension);
        }

        var allowed = SensitivityGate.Allow(sorted, [.. policies ?? []]);
        return new([.. sorted.Select(d => new CubeAxis(d))], counted, absent, allowed);
    }

    internal static CubeStructure Of(CubeStructure whole, IEnumerable<CubeAxis> axes, ImmutableArray<Measure> measures) =>
        new([.. axes], measures, whole.Absent, whole.Policies);

    /// <summary>The same structure where what is not given means something else.</summary>
    internal CubeStructure WithAbsent(ObservedCount absent) => new(_axes, Measures, absent, Policies);

    internal int AxisOf(string dimension)
    {
        for (var i = 0; i < _axes.Length; i++)
        {
            if (_axes[i].Dimension.Code == dimension)
            {
                return i;
            }
        }

        return -1;
    }

    internal int RequireAxis(string dimension) => AxisOf(dimension) is >= 0 and var axis
        ? axis
        : throw new ArgumentException($"The cube has no dimension {dimension}; it has {string.Join(", ", _axes.Select(a => a.Dimension.Code))}.", nameof(dimension));

    internal int MeasureOf(string measure)
    {
        for (var i = 0; i < Measures.Length; i++)
        {
            if (Measures[i].Code == measure)
            {
                return i;
            }
        }

        return -1;
    }

    internal static void RequireSound(Classification classification, Dimension dimension)
    {
        if (ClassificationRules.Check(classification, dimension.Kind).FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } fault)
        {
            throw new RuleViolationException(fault);
        }
    }

    internal bool IsSameAs(CubeStructure other) =>
        Dimensions.SequenceEqual(other.Dimensions) && Measures.SequenceEqual(other.Measures) && Absent == other.Absent;

    private static void Require(bool holds, string parameter, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
