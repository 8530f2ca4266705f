using System.Collections.Immutable;

namespace ElectionCore.Inclusion;

/// <summary>A dataset with all that its counts need to be understood: dimensions, classifications, the counts themselves.</summary>
/// <remarks>These are the raw counts, of sensitive dimensions too. To count by them make a cube, which asks for a policy.</remarks>
public sealed class DatasetContent
{
    /// <summary>Joins a dataset with its parts.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="dimensions">Its dimensions with their classifications.</param>
    /// <param name="observations">Its counts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A dimension or classification is not the one the dataset names, or a count is of another dataset.
    /// </exception>
    public DatasetContent(Dataset dataset, IEnumerable<CubeDimension> dimensions, IEnumerable<DatedObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(observations);
        (Dataset, Dimensions, Observations) = (dataset, [.. dimensions], [.. observations]);
        var given = Dimensions.Select(d => new DatasetDimension(d.Dimension.Code, d.Classification.Code, d.Classification.Version)).ToHashSet();
        if (!given.SetEquals(dataset.Dimensions))
        {
            throw new ArgumentException($"The dimensions are not those of {dataset.Code}: {string.Join(", ", dataset.Dimensions)}.", nameof(dimensions));
        }

        if (Observations.FirstOrDefault(o => o.Observation.Dataset != dataset.Code) is { } foreign)
        {
            throw new ArgumentException($"A count is of {foreign.Observation.Dataset}, not of {dataset.Code}.", nameof(observations));
        }
    }

    /// <summary>The dataset.</summary>
    public Dataset Dataset { get; }

    /// <summary>Its dimensions with their classifications.</summary>
    public ImmutableArray<CubeDimension> Dimensions { get; }

    /// <summary>Its counts, in the order given.</summary>
    public ImmutableArray<DatedObservation> Observations { get; }

    /// <summary>Whether it has a sensitive dimension: what is written of it is headed as internal.</summary>
    public bool IsSensitive => Dimensions.Any(d => d.Dimension.Sensitivity == Sensitivity.Sensitive);

    /// <summary>The days and times that have counts, the latest last.</summary>
    public IReadOnlyList<DateRange> Periods =>
        [.. Observations.Select(o => o.Period).DistinctBy(p => (p.Start, p.End)).OrderBy(p => p.Start).ThenBy(p => p.End)];

    /// <summary>What must be mended before the dataset can be stored or written.</summary>
    /// <returns>
    /// Faults of the classifications (<c>INC0001</c> to <c>INC0005</c>), counts of measures or categories that are not there, with
    /// a dimension missing, or given twice for the same days (<c>INC0035</c> to <c>INC0038</c>).
    /// </returns>
    public IEnumerable<Diagnostic> Check() => DatasetRules.Check(this);

    /// <summary>The counts of one day or time as a cube.</summary>
    /// <param name="period">The day or time.</param>
    /// <param name="policies">The policies in force, for sensitive dimensions; or null.</param>
    /// <param name="diagnostics">What is wrong with counts, see <see cref="Cube.Build"/>.</param>
    /// <returns>The cube.</returns>
    /// <exception cref="RuleViolationException">As <see cref="CubeStructure.Create"/>.</exception>
    public Cube ToCube(DateRange period, IEnumerable<SensitivityPolicy>? policies, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var structure = CubeStructure.Create(Dimensions, Dataset.Measures, policies, Dataset.Absent);
        return Cube.Build(
            structure,
            Observations.Where(o => (o.Period.Start, o.Period.End) == (period.Start, period.End)).Select(o => new CubeCell(o.Observation.Measure, o.Observation.At, o.Observation.Count)),
            new() { Period = period, Source = $"{Dataset.Publisher}: {Dataset.Source}", IsProxy = Dataset.IsProxy },
            out diagnostics);
    }
}
