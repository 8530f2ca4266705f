namespace ElectionCore.Inclusion;

/// <summary>Which figures may meet, and what a reader must be told when they did.</summary>
internal static class FigureRules
{
    public static void RequireOneBase(string indicator, Figure left, Figure right)
    {
        if (left.Base.Code != right.Base.Code)
        {
            throw new RuleViolationException(InclusionDiagnostics.BasesDiffer.At(
                PlaceOf(indicator), ("left", NameOf(left)), ("leftBase", left.Base.Code), ("right", NameOf(right)), ("rightBase", right.Base.Code)));
        }
    }

    /// <summary>Refuses two times that are known and differ, in the first day or the last.</summary>
    public static void RequireOneTime(string indicator, params ReadOnlySpan<Figure> figures)
    {
        Figure? dated = null;
        foreach (var figure in figures)
        {
            if (dated is not null && AreApart(dated, figure))
            {
                throw new RuleViolationException(InclusionDiagnostics.DatesDiffer.At(
                    PlaceOf(indicator), ("left", NameOf(dated)), ("leftDate", TimeOf(dated)), ("right", NameOf(figure)), ("rightDate", TimeOf(figure))));
            }

            dated ??= figure.AsOf is null ? null : figure;
        }
    }

    public static void RequireOneGroup(string indicator, Figure left, Figure right)
    {
        if (left.Group != right.Group)
        {
            throw new RuleViolationException(InclusionDiagnostics.GroupsDiffer.At(
                PlaceOf(indicator), ("left", NameOf(left)), ("right", NameOf(right))));
        }
    }

    public static DiagnosticPlace PlaceOf(string indicator) => new SubjectRef("indicator", indicator);

    /// <summary>The figure without its number: refusals and warnings may be shown where the number may not.</summary>
    public static string NameOf(Figure figure) => figure.Group.Length == 0 ? figure.Base.Code : $"{figure.Group} of {figure.Base.Code}";

    public static Ratio? LeastCoverage(IReadOnlyList<Figure> figures) => figures.Any(f => f.Coverage is null)
        ? null
        : figures.Select(f => f.Coverage!.Value).Aggregate((least, next) => next.CompareValueTo(least) < 0 ? next : least);

    /// <summary>Why something that needs all of these has no number; <see cref="ObservationState.Value"/> when it has one.</summary>
    /// <remarks>As in <see cref="ObservedCount.Add"/>, but nothing to count on one side leaves nothing to divide.</remarks>
    public static ObservationState StateOf(IEnumerable<ObservationState> states)
    {
        var missing = states.Where(s => s != ObservationState.Value).Distinct().ToList();
        return missing.Count == 0
            ? ObservationState.Value
            : ObservedCount.Sum(missing.Select(ObservedCount.Missing)).State;
    }

    /// <summary>What must be said of the figures themselves.</summary>
    public static IEnumerable<Diagnostic> WarningsOf(string indicator, IReadOnlyList<Figure> figures)
    {
        var place = PlaceOf(indicator);
        if (figures.Where(f => f.Coverage is { } c && c.Numerator < c.Denominator).MinBy(f => f.Coverage!.Value, CoverageOrder) is { Coverage: { } least } worst)
        {
            yield return InclusionDiagnostics.CoverageIncomplete.At(
                place, ("figure", NameOf(worst)), ("reporting", least.Numerator), ("units", least.Denominator));
        }

        foreach (var proxy in figures.Where(f => f.IsProxy))
        {
            yield return InclusionDiagnostics.StandsIn.At(place, ("figure", NameOf(proxy)));
        }

        var dated = figures.FirstOrDefault(f => f.AsOf is not null);
        if (dated is not null && figures.FirstOrDefault(f => f.AsOf is null) is { } undated)
        {
            yield return InclusionDiagnostics.DateMissing.At(place, ("figure", NameOf(undated)), ("other", NameOf(dated)), ("date", TimeOf(dated)));
        }

        if (dated is not null && figures.FirstOrDefault(f => AreApart(dated, f)) is { } other)
        {
            yield return InclusionDiagnostics.DatesApart.At(
                place, ("left", NameOf(dated)), ("leftDate", TimeOf(dated)), ("right", NameOf(other)), ("rightDate", TimeOf(other)));
        }
    }

    // Times that are not known are never apart.
    private static bool AreApart(Figure left, Figure right) =>
        FigureTime.Of(left) is { } one && FigureTime.Of(right) is { } other && one != other;

    private static object TimeOf(Figure dated) => FigureTime.Of(dated)!.Value.Text;

    private static Comparer<Ratio> CoverageOrder { get; } = Comparer<Ratio>.Create((a, b) => a.CompareValueTo(b));
}
