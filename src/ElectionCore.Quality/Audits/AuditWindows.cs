using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>When internal audits before, during and after polling are held in an electoral cycle, and what a programme lacks of them.</summary>
/// <remarks>
/// The window before runs from the first day of the phases that begin before polling up to polling, the one after from polling to the end of
/// the phases that go on after it. With several days or rounds of polling each has a window of its own. Nothing is assumed: where the dates of
/// polling are not known, or no other phase has dates, there is a window without days.
/// </remarks>
public sealed class AuditWindows
{
    /// <summary>The code of the phase of polling in the catalogues of the package.</summary>
    public const string UsualPollingPhase = "voting";

    private readonly QualityCatalogue _catalogue;

    private AuditWindows(QualityCatalogue catalogue, ImmutableArray<AuditWindow> windows) => (_catalogue, Windows) = (catalogue, windows);

    /// <summary>The windows, in the order of time.</summary>
    public ImmutableArray<AuditWindow> Windows { get; }

    /// <summary>Works out the windows.</summary>
    /// <param name="catalogue">The catalogue whose phases they are.</param>
    /// <param name="dates">When the phases are; those without dates are left out.</param>
    /// <param name="pollingPhase">The code of the phase of polling.</param>
    /// <returns>The windows.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The catalogue does not have a phase.</exception>
    public static AuditWindows Of(QualityCatalogue catalogue, IEnumerable<PhaseDates> dates, string pollingPhase = UsualPollingPhase)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(dates);
        ArgumentNullException.ThrowIfNull(pollingPhase);
        var known = dates.ToImmutableArray();
        var codes = catalogue.Phases.Select(p => p.Code).ToImmutableArray();
        if (known.Select(d => d.Phase).Append(pollingPhase).FirstOrDefault(p => !codes.Contains(p, StringComparer.Ordinal)) is { } unknown)
        {
            throw new ArgumentException($"The catalogue {catalogue.Code} has no phase {unknown}.", nameof(dates));
        }

        var polling = known.Where(d => d.Phase == pollingPhase && d.Days.Days is not null).Select(d => d.Days).Distinct().OrderBy(d => d.Start).ThenBy(d => d.End).ToImmutableArray();
        var others = known.Where(d => d.Phase != pollingPhase).Select(d => d.Days).ToImmutableArray();
        return new(catalogue, polling.IsEmpty
            ? [new(PollingStage.Before, Days: null, []), new(PollingStage.During, Days: null, []), new(PollingStage.After, Days: null, [])]
            : [Window(PollingStage.Before, Before(others, polling[0].Start)), .. polling.Select(d => Window(PollingStage.During, d)), Window(PollingStage.After, After(others, polling.Max(d => d.End)))]);

        AuditWindow Window(PollingStage stage, DateRange? days) =>
            new(stage, days, [.. codes.Where(c => days is { } window && known.Any(d => d.Phase == c && d.Days.Overlaps(window)))]);
    }

    /// <summary>The window that an audit belongs to. An audit that touches polling belongs there and nowhere else.</summary>
    /// <param name="audit">The audit.</param>
    /// <returns>The window, or null when it lies in none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="audit"/> is null.</exception>
    public AuditWindow? WindowOf(Audit audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return Windows.OrderByDescending(w => w.Stage == PollingStage.During).FirstOrDefault(w => w.Days is { } days && days.Overlaps(audit.Days));
    }

    /// <summary>Says what a programme has for each window that touches its days, and what it lacks.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="scope">Its scope.</param>
    /// <param name="audits">Audits; internal ones of the programme count.</param>
    /// <returns>The windows in the order of time. Those whose days are not known are among them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The scope is not that of the programme.</exception>
    public ImmutableArray<WindowCoverage> Coverage(AuditProgramme programme, QualityScope scope, IEnumerable<Audit> audits)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(audits);
        if (programme.Scope != scope.Code)
        {
            throw new ArgumentException($"The programme is of the scope {programme.Scope}.", nameof(scope));
        }

        var own = audits.Where(a => a.Kind == AuditKind.Internal && a.Programme == programme.Code && a.Scope == scope.Code).OrderBy(a => a.Code).ToLookup(WindowOf);
        return [.. Windows.Where(w => w.Days is not { } days || days.Overlaps(programme.Days)).Select(w => Coverage(w, scope, [.. own[w]]))];
    }

    private static DateRange? Before(ImmutableArray<DateRange> others, DateOnly polling)
    {
        var earlier = others.Where(d => d.Start < polling).ToArray();
        return earlier.Length == 0 ? null : DateRange.Between(earlier.MinBy(d => d.Start).From, polling);
    }

    private static DateRange? After(ImmutableArray<DateRange> others, DateOnly polling)
    {
        var later = others.Where(d => d.End > polling).ToArray();
        return later.Length == 0 ? null : DateRange.Between(polling, later.MaxBy(d => d.End).To);
    }

    private WindowCoverage Coverage(AuditWindow window, QualityScope scope, ImmutableArray<Audit> audits)
    {
        var looked = audits.SelectMany(a => a.Processes.Count > 0 ? a.Processes : _catalogue.Processes.Select(p => p.Code)).ToHashSet(StringComparer.Ordinal);
        return new(window, [.. audits.Select(a => a.Code)],
        [
            .. _catalogue.Processes.Where(p => p.Phases.Intersect(window.Phases, StringComparer.Ordinal).Any()).Select(p => p.Code)
                .Where(p => (scope.Processes.Count == 0 || scope.Processes.Contains(p, StringComparer.Ordinal)) && !looked.Contains(p)),
        ]);
    }
}
