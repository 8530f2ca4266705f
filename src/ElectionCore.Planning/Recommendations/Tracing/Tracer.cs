using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>Follows recommendations and points of consultations through plans.</summary>
internal sealed class Tracer
{
    private readonly Dictionary<RecommendationCode, Recommendation> _recommendations = [];
    private readonly Dictionary<string, Consultation> _consultations = new(StringComparer.Ordinal);
    private readonly DateOnly _asOf;
    private readonly bool _withProgress;

    public Tracer(RecommendationContent content, IEnumerable<PlanContent> plans, DateOnly asOf, bool withProgress = true)
    {
        ArgumentNullException.ThrowIfNull(content);
        (Plans, _asOf, _withProgress) = (new(plans, asOf), asOf, withProgress);
        foreach (var recommendation in content.Recommendations)
        {
            _recommendations.TryAdd(recommendation.Code, recommendation);
        }

        foreach (var consultation in content.Consultations)
        {
            _consultations.TryAdd(consultation.Code, consultation);
        }
    }

    public PlanIndex Plans { get; }

    public TraceStep Recommendation(RecommendationCode code)
    {
        if (!_recommendations.TryGetValue(code, out var recommendation))
        {
            return Unknown(TraceStepKind.Recommendation, code);
        }

        return new(TraceStepKind.Recommendation, code)
        {
            Title = recommendation.Text,
            Number = recommendation.Number,
            Next = recommendation.Elements.Count == 0
                ? [Broken(TraceStepKind.Element, PlanningDiagnostics.TraceWithoutElement.At(recommendation.Subject, ("subject", recommendation.Subject)))]
                : [.. recommendation.Elements.Select(e => Element(e, code))],
        };
    }

    public TraceStep Point(string consultation, string number)
    {
        var subject = new SubjectRef("consultation", consultation);
        var point = _consultations.GetValueOrDefault(consultation)?.Points.FirstOrDefault(p => p.Number == number);
        if (point is null)
        {
            return Unknown(TraceStepKind.ConsultationPoint, subject);
        }

        return new(TraceStepKind.ConsultationPoint, subject)
        {
            Title = point.Text,
            Number = point.Number,
            Next = point.LeadsTo.Count == 0
                ? [Broken(TraceStepKind.Recommendation, PlanningDiagnostics.TraceWithoutRecommendation.At(subject, ("consultation", consultation), ("point", number)))]
                : [.. point.LeadsTo.Select(s => Lead(s, subject))],
        };
    }

    private static TraceStep Broken(TraceStepKind kind, Diagnostic why) => new(kind, default) { Broken = why };

    private static TraceStep Unknown(TraceStepKind kind, SubjectRef subject) =>
        new(kind, subject) { Broken = PlanningDiagnostics.TraceOfNothing.At(subject, ("subject", subject)) };

    private TraceStep Lead(SubjectRef subject, SubjectRef from) => subject.Kind switch
    {
        "recommendation" => Recommendation(new(subject.Code)),
        "plan-element" => Element(new(subject.Code), from),
        _ => Unknown(TraceStepKind.Recommendation, subject),
    };

    private TraceStep Element(PlanElementCode code, SubjectRef from)
    {
        if (Plans.Find(code) is not { } element)
        {
            return new(TraceStepKind.Element, code) { Broken = PlanningDiagnostics.TraceElementMissing.At(from, ("subject", from), ("element", code)) };
        }

        var all = Plans.WithParts(element);
        var shown = all.SelectMany(e => Plans.IndicatorsOf(e.Code)).Select(i => i.Code).ToHashSet();
        var hasActivity = all.Exists(e => Plans.ActivitiesOf(e.Code).Any());
        var hasIndicator = shown.Count > 0 || all.SelectMany(e => Plans.ActivitiesOf(e.Code)).Any(a => a.Indicators.Count > 0);
        var next = ImmutableArray.CreateBuilder<TraceStep>();
        next.AddRange(StepsOf(element, shown));
        next.AddRange(all.Skip(1).Select(e => StepOf(e, [.. StepsOf(e, shown)])));
        if (!hasActivity)
        {
            next.Add(Broken(TraceStepKind.Activity, PlanningDiagnostics.TraceWithoutActivity.At(element.Subject, ("element", code))));
        }

        if (!hasIndicator)
        {
            next.Add(Broken(TraceStepKind.Indicator, PlanningDiagnostics.TraceWithoutIndicator.At(element.Subject, ("element", code))));
        }

        return StepOf(element, next.ToImmutable());
    }

    private static TraceStep StepOf(PlanElement element, ImmutableArray<TraceStep> next) =>
        new(TraceStepKind.Element, element.Code) { Title = element.Title, Number = element.Number, Next = next };

    private IEnumerable<TraceStep> StepsOf(PlanElement element, HashSet<IndicatorCode> shown) =>
        Plans.ActivitiesOf(element.Code).Select(a => Activity(a, shown)).Concat(Plans.IndicatorsOf(element.Code).Select(Indicator));

    private TraceStep Activity(PlanActivity activity, HashSet<IndicatorCode> shown)
    {
        IEnumerable<TraceStep> budget = activity.Budget.Count == 0
            ? [Broken(TraceStepKind.Budget, PlanningDiagnostics.TraceWithoutBudget.At(activity.Subject, ("activity", activity.Code)))]
            : activity.Budget.Select(l => new TraceStep(TraceStepKind.Budget, activity.Subject) { Title = l.Description, Number = l.Code, Amount = l.Amount });

        // Those of the elements have their step there.
        var others = activity.Indicators.Where(i => !shown.Contains(i))
            .Select(i => Plans.Find(i) is { } indicator ? Indicator(indicator) : Unknown(TraceStepKind.Indicator, i));
        return new(TraceStepKind.Activity, activity.Code) { Title = activity.Title, Next = [.. budget, .. others] };
    }

    private TraceStep Indicator(PlanIndicator indicator)
    {
        ImmutableArray<TraceStep> measured =
        [
            .. Plans.LastMeasurementsOf(indicator.Code).Select(m => new TraceStep(TraceStepKind.Measurement, m.Code) { Number = m.Period, Measurement = m }),
        ];
        return new(TraceStepKind.Indicator, indicator.Code)
        {
            Title = indicator.Title,
            Progress = _withProgress ? Plans.ProgressOf(indicator.Code) : null,
            Number = indicator.Number,
            Next = measured.IsEmpty
                ? [Broken(TraceStepKind.Measurement, PlanningDiagnostics.TraceWithoutMeasurement.At(indicator.Subject, ("indicator", indicator.Code), ("day", _asOf)))]
                : measured,
        };
    }
}
