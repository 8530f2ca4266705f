using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Gathers what is read until it is handed on.</summary>
internal sealed class ImportBatch
{
    private readonly List<Plan> _plans = [];
    private readonly List<PlanElement> _elements = [];
    private readonly List<PlanIndicator> _indicators = [];
    private readonly List<Measurement> _measurements = [];
    private readonly List<PlanActivity> _activities = [];
    private readonly List<Expenditure> _expenditures = [];

    public int Count => _plans.Count + _elements.Count + _indicators.Count + _measurements.Count + _activities.Count + _expenditures.Count;

    public void Add(Plan plan) => _plans.Add(plan);

    public void Add(PlanElement element) => _elements.Add(element);

    public void Add(PlanIndicator indicator) => _indicators.Add(indicator);

    public void Add(Measurement measurement) => _measurements.Add(measurement);

    public void Add(PlanActivity activity) => _activities.Add(activity);

    public void Add(Expenditure expenditure) => _expenditures.Add(expenditure);

    /// <summary>Hands everything on, or drops it.</summary>
    public IatiPlanBatch Take(bool withData)
    {
        var batch = withData
            ? new IatiPlanBatch
            {
                Plans = [.. _plans],
                Elements = [.. _elements],
                Indicators = [.. _indicators],
                Measurements = [.. _measurements],
                Activities = [.. _activities],
                Expenditures = [.. _expenditures],
            }
            : new();
        _plans.Clear();
        _elements.Clear();
        _indicators.Clear();
        _measurements.Clear();
        _activities.Clear();
        _expenditures.Clear();
        return batch;
    }
}
