using ElectionCore.Quality;

namespace ElectionCore;

/// <summary>
/// The part of the status report about quality: audit readiness by electoral process, which is what was judged of our own list of topics, and
/// the findings that are open, by their age.
/// </summary>
internal sealed class QualitySection(QualityRegister register)
{
    // Up to so many days, and then all that are older.
    private static readonly int[] s_ages = [30, 90, 365];

    /// <summary>Reads the section.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<StatusSection> ReadAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var figures = new List<StatusFigure>();
        var scopes = await ListAsync<QualityScope>(asOf, cancellationToken).ConfigureAwait(false);
        var findings = await ListAsync<Finding>(asOf, cancellationToken).ConfigureAwait(false);
        if (scopes.Count == 0 && findings.Count == 0)
        {
            return new("quality", "Quality", figures, []);
        }

        var (cases, scales) = (await ListAsync<CorrectiveCase>(asOf, cancellationToken).ConfigureAwait(false), await ListAsync<GradingScale>(asOf, cancellationToken).ConfigureAwait(false));
        var (audits, determinations) = (await ListAsync<Audit>(asOf, cancellationToken).ConfigureAwait(false), await ListAsync<Determination>(asOf, cancellationToken).ConfigureAwait(false));
        var (assignments, evidence) = (await ListAsync<TopicAssignment>(asOf, cancellationToken).ConfigureAwait(false), await ListAsync<EvidenceItem>(asOf, cancellationToken).ConfigureAwait(false));
        foreach (var scope in scopes.OrderBy(s => s.Code))
        {
            var readiness = AuditReadiness.Of(
                new()
                {
                    Scope = scope, Catalogues = BuiltInCatalogues.All, Assignments = assignments, Audits = audits, Determinations = determinations,
                    Evidence = evidence, Findings = findings, Scales = scales, Cases = cases,
                },
                asOf);
            figures.AddRange(Figures(scope, readiness));
        }

        figures.AddRange(Open([.. findings.Select(f => FindingStatus.Of(f, cases, scales, asOf)).OfType<FindingStatus>().Where(s => s.IsOpen)], asOf));
        return new("quality", "Quality", figures, []);
    }

    private static IEnumerable<StatusFigure> Figures(QualityScope scope, AuditReadiness readiness)
    {
        foreach (var row in readiness.Whole)
        {
            yield return new($"{scope.Code}-{row.Catalogue}-met", $"Topics met, {row.Catalogue}", row.Counts.Met, row.Counts.Applicable, $"{scope.Title.For("en")}; {row.Counts.NotAssessed} not assessed") { IsShare = true };
        }

        foreach (var row in readiness.ByProcess)
        {
            var name = row.Process is null
                ? "The system as a whole"
                : BuiltInCatalogues.All.SelectMany(c => c.Processes).FirstOrDefault(p => p.Code == row.Process)?.Name.For("en") ?? row.Process;
            yield return new($"{scope.Code}-{row.Catalogue}-{row.Process ?? "system"}", $"{name}: met", row.Counts.Met, row.Counts.Applicable, $"{row.Counts.NotAssessed} not assessed") { IsShare = true };
        }
    }

    private static IEnumerable<StatusFigure> Open(IReadOnlyList<FindingStatus> open, DateOnly asOf)
    {
        yield return new("findings-open", "Findings open", open.Count);
        yield return new("findings-open-major", "of them major", open.Count(s => s.IsBlocking), open.Count);
        var from = 0;
        foreach (var to in s_ages.Append(int.MaxValue))
        {
            var count = open.Count(s => asOf.DayNumber - s.Finding.On.DayNumber is var days && days >= from && days < to);
            yield return new($"findings-open-{from}", to == int.MaxValue ? $"of them {from} days and older" : $"of them {from} to {to - 1} days old", count, open.Count);
            from = to;
        }
    }

    private async Task<List<T>> ListAsync<T>(DateOnly asOf, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var list = new List<T>();
        await foreach (var state in register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            list.Add(state);
        }

        return list;
    }
}
