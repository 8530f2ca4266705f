namespace ElectionCore.Quality;

/// <summary>Whether catalogues have the topics that others know under the same code: no list takes the place of another unseen.</summary>
internal static class CatalogueLists
{
    private const int Named = 5;

    /// <summary>Holds the catalogues of records against each other and what was judged, and says what is wrong with the first record that names one.</summary>
    public static IEnumerable<IntakeFinding> Check(
        IReadOnlyList<(int Index, IFactState Item)> changed, IEnumerable<Determination> judged, IReadOnlyList<QualityCatalogue> catalogues)
    {
        var faults = catalogues.DistinctBy(c => c.Code).SelectMany(c => Check(c, catalogues, judged).Select(f => (c.Code, Fault: f)));
        return
            from fault in faults
            let record = changed.Where(s => s.Item.References.Contains(fault.Code)).Select(s => (int?)s.Index).FirstOrDefault()
            where record is not null
            select new IntakeFinding(record.Value, fault.Fault);
    }

    /// <summary>Holds one catalogue against others and what was judged by it.</summary>
    public static IEnumerable<Diagnostic> Check(QualityCatalogue catalogue, IEnumerable<QualityCatalogue> others, IEnumerable<Determination> judged)
    {
        foreach (var other in others.Where(o => o.Code == catalogue.Code && o.Head.ContentVersion == catalogue.Head.ContentVersion))
        {
            var differing = catalogue.Topics.Concat(other.Topics).Select(t => t.Code).Distinct().Where(t => !IsSame(catalogue.Find(t), other.Find(t))).Order().ToList();
            if (differing.Count > 0)
            {
                yield return Other(catalogue, $"another list of the same code and version is given, which differs in {List(differing)}");
            }
        }

        var lacking = judged.Where(d => d.Catalogue == catalogue.Code && catalogue.Find(d.Topic) is null).Select(d => d.Topic).Distinct().Order().ToList();
        if (lacking.Count > 0)
        {
            yield return Other(catalogue, $"it lacks {List(lacking)}, judged on record");
        }
    }

    // Words become better within a version; what is asked, of which process, does not change.
    private static bool IsSame(CatalogueTopic? one, CatalogueTopic? other) =>
        one is not null && other is not null && one.IsRetired == other.IsRetired && one.Processes.Order(StringComparer.Ordinal).SequenceEqual(other.Processes.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static Diagnostic Other(QualityCatalogue catalogue, string difference) => QualityDiagnostics.CatalogueOther.At(
        (SubjectRef)catalogue.Code, ("catalogue", catalogue.Code), ("version", catalogue.Head.ContentVersion), ("difference", difference));

    private static string List(List<TopicCode> topics) =>
        string.Join(", ", topics.Take(Named)) + (topics.Count > Named ? FormattableString.Invariant($" and {topics.Count - Named} more") : "");
}
