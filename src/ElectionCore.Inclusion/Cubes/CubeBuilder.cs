namespace ElectionCore.Inclusion;

/// <summary>Gathers the cells of a cube and what is wrong with them.</summary>
internal sealed class CubeBuilder(CubeStructure structure, bool isGated = true)
{
    private readonly CubeKeys _numbers = new(structure);
    private readonly List<long> _keys = [];
    private readonly List<ObservedCount> _counts = [];
    private readonly Dictionary<long, int> _seen = [];
    private bool _isIncomplete;

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Add(CubeCell cell)
    {
        Span<int> categories = stackalloc int[structure.Axes.Length];
        var measure = structure.MeasureOf(cell.Measure);
        if (measure < 0)
        {
            Diagnostics.Add(InclusionDiagnostics.UnknownMeasure.At(
                default, ("coordinates", cell.At), ("measure", cell.Measure), ("expected", string.Join(", ", structure.Measures.Select(m => m.Code)))));
            _isIncomplete = true;
            return;
        }

        if (!TryPlace(cell.At, categories))
        {
            _isIncomplete = true;
            return;
        }

        var key = _numbers.Of(measure, categories);
        var count = cell.Count;
        if (isGated && structure.IsSensitive && SensitivityGate.Refuse(structure, categories, cell.At) is { } refusal)
        {
            Diagnostics.Add(refusal);
            count = ObservedCount.Missing(ObservationState.Suppressed);
        }

        if (_seen.TryAdd(key, _keys.Count))
        {
            _keys.Add(key);
            _counts.Add(count);
        }
        else
        {
            // Only one can be right, and nobody knows which.
            Diagnostics.Add(InclusionDiagnostics.CountTwice.At(default, ("measure", cell.Measure), ("coordinates", cell.At)));
            _counts[_seen[key]] = ObservedCount.Unknown;
        }
    }

    public Cube Build(CubeContext context)
    {
        var (keys, counts) = (_keys.ToArray(), _counts.ToArray());
        Array.Sort(keys, counts);
        return new(_isIncomplete ? structure.WithAbsent(ObservedCount.Unknown) : structure, keys, counts, context);
    }

    private bool TryPlace(Coordinates at, Span<int> categories)
    {
        categories.Fill(-1);
        foreach (var (dimension, category) in at)
        {
            var axis = structure.AxisOf(dimension);
            if (axis < 0)
            {
                Diagnostics.Add(InclusionDiagnostics.WrongDimensions.At(default, ("coordinates", at), ("expected", Expected())));
                return false;
            }

            categories[axis] = structure.Axes[axis].IndexOf(category);
            if (categories[axis] < 0)
            {
                Diagnostics.Add(InclusionDiagnostics.UnknownCategory.At(
                    default, ("coordinates", at), ("category", category), ("classification", structure.Axes[axis].Classification.FactKey)));
                return false;
            }
        }

        if (categories.Contains(-1))
        {
            Diagnostics.Add(InclusionDiagnostics.WrongDimensions.At(default, ("coordinates", at), ("expected", Expected())));
            return false;
        }

        return true;
    }

    private string Expected() => string.Join(", ", structure.Axes.Select(a => a.Dimension.Code));
}
