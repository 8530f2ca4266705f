using System.Runtime.CompilerServices;

namespace ElectionCore.Planning;

/// <summary>Works out what changes when a plan or recommendations are stored.</summary>
internal sealed class PlanningDrafts(PlanningRegister register, DateOnly? effective, TimeProvider time)
{
    private DateOnly? _effective = effective;

    public async IAsyncEnumerable<FactDraft> PlanAsync(PlanContent content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // An amendment that the plan itself tells of needs no other day.
        _effective ??= content.Plan.Versions.Count > 1 ? content.Plan.Versions[^1].From : null;
        var single = new[] { content.Plan };
        var (plans, elements) = (await KnownAsync(single, cancellationToken).ConfigureAwait(false), await KnownAsync(content.Elements, cancellationToken).ConfigureAwait(false));
        var indicators = await KnownAsync(content.Indicators, cancellationToken).ConfigureAwait(false);
        var activities = await KnownAsync(content.Activities, cancellationToken).ConfigureAwait(false);
        var risks = await KnownAsync(content.Risks, cancellationToken).ConfigureAwait(false);
        foreach (var draft in Drafts(single, plans).Concat(Drafts(content.Elements, elements)).Concat(Drafts(content.Indicators, indicators))
            .Concat(Drafts(content.Activities, activities)).Concat(Drafts(content.Risks, risks)))
        {
            yield return draft;
        }

        var measurements = await KnownAsync(content.Measurements, cancellationToken).ConfigureAwait(false);
        foreach (var measurement in content.Measurements)
        {
            var known = measurements.GetValueOrDefault(measurement.FactKey) ?? [];
            MeasurementRules.Require(known.Count == 0 ? null : known[^1].State, measurement, content.Plan.FindPeriod(measurement.Period));
            yield return Draft(measurement, known, DateRange.Since(MeasurementRules.DayOf(measurement)));
        }

        var expenditures = await KnownAsync(content.Expenditures, cancellationToken).ConfigureAwait(false);
        foreach (var expenditure in content.Expenditures)
        {
            var known = expenditures.GetValueOrDefault(expenditure.FactKey) ?? [];
            yield return Draft(expenditure, known, DateRange.Since(expenditure.On), known.Count == 0 ? null : known[^1]);
        }
    }

    public async IAsyncEnumerable<FactDraft> RecommendationsAsync(
        RecommendationContent content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sources = await KnownAsync(content.Sources, cancellationToken).ConfigureAwait(false);
        var recommendations = await KnownAsync(content.Recommendations, cancellationToken).ConfigureAwait(false);
        var scales = await KnownAsync(content.Scales, cancellationToken).ConfigureAwait(false);
        var mappings = await KnownAsync(content.Mappings, cancellationToken).ConfigureAwait(false);
        var consultations = await KnownAsync(content.Consultations, cancellationToken).ConfigureAwait(false);
        foreach (var draft in Drafts(content.Sources, sources).Concat(Drafts(content.Recommendations, recommendations))
            .Concat(Drafts(content.Scales, scales)).Concat(Drafts(content.Mappings, mappings)).Concat(Drafts(content.Consultations, consultations)))
        {
            yield return draft;
        }

        var assessments = await KnownAsync(content.Assessments, cancellationToken).ConfigureAwait(false);
        foreach (var assessment in content.Assessments)
        {
            var known = assessments.GetValueOrDefault(assessment.FactKey) ?? [];
            if (known.Count > 0 && known[^1].State != assessment)
            {
                throw new RuleViolationException(PlanningDiagnostics.AssessmentChanged.At(assessment.Subject, ("assessment", assessment.Code)));
            }

            yield return Draft(assessment, known, DateRange.Since(assessment.On));
        }
    }

    private IEnumerable<FactDraft> Drafts<T>(IEnumerable<T> states, Dictionary<string, List<Fact<T>>> known)
        where T : class, IFactState
    {
        foreach (var state in states)
        {
            var facts = known.GetValueOrDefault(state.FactKey) ?? [];
            var days = _effective is { } day ? DateRange.Since(day) : DateRange.Always;
            yield return Draft(state, facts, days, _effective is null && facts.Count > 0 ? facts[^1] : null);
        }
    }

    // What is imported without a day is right about the last days that are known, whatever came before.
    private FactDraft<T> Draft<T>(T state, List<Fact<T>> known, DateRange days, Fact<T>? corrects = null)
        where T : class, IFactState
    {
        var draft = new FactDraft<T>(state.FactKey, known, time);
        if (corrects is not null)
        {
            draft.Correct(corrects.Id, state, corrects.Valid);
        }
        else
        {
            draft.State(state, days);
        }

        return draft;
    }

    private async Task<Dictionary<string, List<Fact<T>>>> KnownAsync<T>(IReadOnlyCollection<T> states, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var known = new Dictionary<string, List<Fact<T>>>(StringComparer.Ordinal);
        if (states.Count == 0)
        {
            return known;
        }

        var query = FactQuery.KnownNow with { Keys = [.. states.Select(s => s.FactKey)] };
        await foreach (var fact in register.Facts<T>().ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (!known.TryGetValue(fact.State.FactKey, out var facts))
            {
                known.Add(fact.State.FactKey, facts = []);
            }

            facts.Add(fact);
        }

        return known;
    }
}
