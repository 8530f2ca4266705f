using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Looks for minor nonconformities that come in numbers.</summary>
/// <remarks>
/// Bodies that certify treat several minors on one matter as possibly one major. Topics of an electoral process are counted for each process
/// apart: most of them are placed under the same clause of operation, and would otherwise always seem to be one matter.
/// </remarks>
public static class SystemicHints
{
    /// <summary>From how many minors on one clause a hint is given where nothing else is said.</summary>
    public const int UsualThreshold = 3;

    /// <summary>Finds the clauses with several minors.</summary>
    /// <param name="findings">The findings, such as those of an audit or of a year. A code that is given twice counts once.</param>
    /// <param name="catalogues">The catalogues. A finding that names one counts there only, others wherever their topics are.</param>
    /// <param name="scales">The scales of grades, besides those of the package; findings whose grade is on none of them are no minors.</param>
    /// <param name="threshold">From how many minors on.</param>
    /// <returns>
    /// The hints in the order of the catalogues, then of processes as the catalogue has them with the system as a whole first, then of clauses.
    /// Clauses with the same findings are one hint.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is below 2: one is not several.</exception>
    public static ImmutableArray<SystemicHint> Of(
        IEnumerable<Finding> findings, IEnumerable<QualityCatalogue> catalogues, IEnumerable<GradingScale> scales, int threshold = UsualThreshold)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(catalogues);
        ArgumentNullException.ThrowIfNull(scales);
        Guard.AtLeast(threshold, 2, nameof(threshold));
        var known = GradingScale.WithThoseOfThePackage(scales);
        var minors = findings.Where(f => GradingScale.EffectOf(f, known) == GradeEffect.Minor)
            .DistinctBy(f => f.Code).OrderBy(f => f.Code).ToImmutableArray();
        return [.. catalogues.SelectMany(c => Of(c, minors, threshold))];
    }

    private static IEnumerable<SystemicHint> Of(QualityCatalogue catalogue, ImmutableArray<Finding> minors, int threshold)
    {
        var places =
            from finding in minors
            where finding.Catalogue is null || finding.Catalogue == catalogue.Code
            from topic in finding.Topics.Select(catalogue.Find).OfType<CatalogueTopic>()
            from process in topic.Processes.Count == 0 ? [null] : topic.Processes.AsEnumerable<string?>()
            from clause in topic.Clauses
            select (process, clause, finding);
        var groups =
            from place in places.Distinct()
            group place.finding by (place.process, place.clause) into one
            where one.Count() >= threshold
            let codes = ValueList.Create<FindingCode>([.. one.Select(f => f.Code)])
            let units = ValueList.Create<UnitCode>([.. one.Select(f => f.Unit).OfType<UnitCode>().Distinct().Order()])
            select (one.Key.process, one.Key.clause, codes, units);
        return
        [
            .. groups.GroupBy(g => (g.process, g.codes))
                .Select(g => new SystemicHint(catalogue.Code, [.. g.Select(s => s.clause).Order(NumericOrder.Instance)], g.Key.process, g.Key.codes, g.First().units))
                .OrderBy(h => IndexOf(catalogue, h.Process)).ThenBy(h => h.Clauses[0], NumericOrder.Instance).ThenBy(h => h.Findings[0]),
        ];
    }

    private static int IndexOf(QualityCatalogue catalogue, string? process) =>
        process is null ? -1 : catalogue.Processes.Select(p => p.Code).ToList().IndexOf(process);
}
