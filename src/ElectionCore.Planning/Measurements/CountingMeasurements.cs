namespace ElectionCore.Planning;

/// <summary>Which measurements count on a day.</summary>
public static class CountingMeasurements
{
    /// <summary>
    /// Of some measurements those that were approved by a day and that no other one approved by that day supersedes. Only one of
    /// the same indicator, period, reporter and place takes another one's place; what names itself or one of another series
    /// supersedes nothing.
    /// </summary>
    /// <param name="measurements">The measurements, of one plan or several.</param>
    /// <param name="asOf">The day that counts as today. Steps of approval after it have not happened.</param>
    /// <returns>Those that count, in the order given; of several with one code the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurements"/> is null.</exception>
    public static IReadOnlyList<Measurement> Of(IEnumerable<Measurement> measurements, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        List<Measurement> approved = [.. measurements.Where(m => IsApproved(m, asOf)).DistinctBy(m => m.Code)];
        var superseded = Superseded(approved, asOf);
        return [.. approved.Where(m => !superseded.Contains(m.Code))];
    }

    /// <summary>Which of some measurements, each with its own code, one that was approved by a day supersedes.</summary>
    internal static IReadOnlySet<MeasurementCode> Superseded(IReadOnlyCollection<Measurement> measurements, DateOnly asOf)
    {
        var byCode = measurements.ToDictionary(m => m.Code);
        return measurements
            .Where(m => m.Supersedes is { } code && code != m.Code && IsApproved(m, asOf)
                && byCode.TryGetValue(code, out var earlier) && MeasurementRules.IsSameSeries(earlier, m))
            .Select(m => m.Supersedes!.Value)
            .ToHashSet();
    }

    private static bool IsApproved(Measurement measurement, DateOnly day) => MeasurementTimes.StatusOn(measurement, day) == ReturnStatus.Approved;
}
