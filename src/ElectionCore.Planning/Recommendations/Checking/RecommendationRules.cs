namespace ElectionCore.Planning;

/// <summary>What must be true of recommendations and how they stand to each other.</summary>
internal sealed class RecommendationRules
{
    private readonly RecommendationContent _content;
    private readonly Dictionary<RecommendationCode, Recommendation> _known = [];
    private readonly Dictionary<string, RecommendationSource> _sources = new(StringComparer.Ordinal);

    public RecommendationRules(RecommendationContent content)
    {
        _content = content;
        foreach (var recommendation in content.Recommendations)
        {
            _known.TryAdd(recommendation.Code, recommendation);
        }

        foreach (var source in content.Sources)
        {
            _sources.TryAdd(source.Code, source);
        }
    }

    public IEnumerable<Diagnostic> Findings() =>
        _known.Values.SelectMany(r => OfSource(r).Concat(OfEarlier(r)).Concat(OfResponse(r)).Concat(OfLaw(r))).Concat(OfCircles()).Concat(OfNumbers());

    private IEnumerable<Diagnostic> OfSource(Recommendation recommendation)
    {
        if (!_sources.ContainsKey(recommendation.Source))
        {
            yield return PlanningDiagnostics.SourceUnknown.At(
                recommendation.Subject, ("recommendation", recommendation.Code), ("source", recommendation.Source));
        }
    }

    private IEnumerable<Diagnostic> OfEarlier(Recommendation recommendation)
    {
        foreach (var code in RecommendationChains.EarlierOf(recommendation).Distinct())
        {
            if (!_known.TryGetValue(code, out var earlier))
            {
                yield return PlanningDiagnostics.EarlierUnknown.At(recommendation.Subject, ("recommendation", recommendation.Code), ("earlier", code));
            }
            else if (ReportedOn(recommendation) is { } day && ReportedOn(earlier) is { } earlierDay && earlierDay.Earliest > day.Latest)
            {
                yield return PlanningDiagnostics.EarlierIsLater.At(
                    recommendation.Subject, ("recommendation", recommendation.Code), ("day", day), ("earlier", code), ("earlierDay", earlierDay));
            }
        }
    }

    private IEnumerable<Diagnostic> OfResponse(Recommendation recommendation)
    {
        if (recommendation.Response is not { } response)
        {
            yield break;
        }

        if (ReportedOn(recommendation) is { } reported && response.On < reported.Earliest)
        {
            yield return PlanningDiagnostics.ResponseBeforeReport.At(
                recommendation.Subject, ("recommendation", recommendation.Code), ("day", response.On), ("reported", reported));
        }

        if (response.DueOn is { } due && due < response.On)
        {
            yield return PlanningDiagnostics.DueBeforeResponse.At(
                recommendation.Subject, ("day", response.On), ("recommendation", recommendation.Code), ("due", due));
        }

        if (response.Kind is ResponseKind.Accepted or ResponseKind.AcceptedInPart && recommendation.Elements.Count == 0
            && recommendation.NoLongerApplicable is null)
        {
            yield return PlanningDiagnostics.AcceptedWithoutElement.At(
                recommendation.Subject, ("recommendation", recommendation.Code), ("day", response.On));
        }
    }

    private static IEnumerable<Diagnostic> OfLaw(Recommendation recommendation)
    {
        var isUnlikely = recommendation.Lead?.Kind switch
        {
            AddresseeKind.Parliament => recommendation.LegalChange is LegalChange.None or LegalChange.Regulation,
            AddresseeKind.ElectionManagementBody =>
                recommendation.LegalChange is LegalChange.PrimaryLaw or LegalChange.Constitution && recommendation.Addressees.Count == 1,
            _ => false,
        };
        if (isUnlikely)
        {
            yield return PlanningDiagnostics.LegalChangeUnlikely.At(
                recommendation.Subject, ("recommendation", recommendation.Code), ("lead", recommendation.Lead!), ("change", Words.Of(recommendation.LegalChange)));
        }
    }

    private IEnumerable<Diagnostic> OfCircles() =>
        Circles.Find(_known.Values.ToDictionary(r => r.Code, r => RecommendationChains.EarlierOf(r).Where(_known.ContainsKey).Distinct().ToArray()))
            .Select(c => PlanningDiagnostics.EarlierInCircle.At(c.ToSubjectRef(), ("recommendation", c)));

    private IEnumerable<Diagnostic> OfNumbers() =>
        from same in _content.Recommendations.DistinctBy(r => r.Code).Where(r => r.Number is not null).GroupBy(r => (r.Source, r.Number))
        from other in same.Skip(1)
        select PlanningDiagnostics.NumberTwice.At(
            other.Subject, ("recommendation", other.Code), ("first", same.First().Code), ("source", other.Source), ("number", other.Number!));

    private PartialDate? ReportedOn(Recommendation recommendation) => _sources.GetValueOrDefault(recommendation.Source)?.ReportedOn;
}
