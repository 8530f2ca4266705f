namespace ElectionCore.Quality;

/// <summary>Of several judgements of the same the last one.</summary>
internal static class LatestDeterminations
{
    /// <summary>The last judgement for each catalogue, topic and unit, ordered by these, the institution as a whole first.</summary>
    /// <remarks>Later is the day, then the time of day where it is known, then the code of the audit, so that the order of the input does not matter.</remarks>
    public static IEnumerable<Determination> Of(IEnumerable<Determination> determinations) =>
        from determination in determinations
        group determination by (determination.Catalogue, determination.Topic, determination.Unit) into same
        orderby same.Key.Catalogue, same.Key.Topic, same.Key.Unit.HasValue, same.Key.Unit.GetValueOrDefault()
        select same.OrderBy(d => d.On).ThenBy(d => d.At).ThenBy(d => d.Audit).Last();
}
