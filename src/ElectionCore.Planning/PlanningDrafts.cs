using System.Runtime.CompilerServices;

namespace ElectionCore.Planning;

/// <summary>Works out what changes when plans or recommendations are stored.</summary>
internal sealed class PlanningDrafts(PlanningRegister register, DateOnly? effective, TimeProvider time)
{
    private readonly HashSet<SubjectRef> _given = [];

    public async IAsyncEnumerable<FactDraft> PlansAsync(
        IEnumerable<PlanContent> contents, IEnumerable<ApprovalChain> chains, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var signing = await ApprovalChains.ReadAsync(register, cancellationToken).ConfigureAwait(false);
        foreach (var chain in chains)
        {
            yield return signing.Add(chain, effective, time);
        }

        foreach (var content in contents)
        {
            RequireOwn(content);
            var plans = await KnownAsync([content.Plan], cancellationToken).ConfigureAwait(false);
            yield return Draft(content.Plan, plans);
            await foreach (var draft in AllAsync(content.Elements, cancellationToken).ConfigureAwait(false))
            {
                yield return draft;
            }

            await foreach (var draft in AllAsync(content.Indicators, cancellationToken).ConfigureAwait(false))
            {
                yield return draft;
            }

            await foreach (var draft in AllAsync(content.Activities, cancellationToken).ConfigureAwait(false))
            {
                yield return draft;
            }

            await foreach (var draft in AllAsync(content.Risks, cancellationToken).ConfigureAwait(false))
            {
                yield return draft;
            }

            var stored = plans.GetValueOrDefault(content.Plan.FactKey)?[^1].State;
            await foreach (var draft in MeasurementsAsync(content, stored, signing, cancellationToken).ConfigureAwait(false))
            {
                yield return draft;
            }

            var expenditures = await KnownAsync(content.Expenditures, cancellationToken).ConfigureAwait(false);
            foreach (var expenditure in content.Expenditures)
            {
                yield return Dated(expenditure, expenditures, expenditure.On);
            }
        }
    }

    public async IAsyncEnumerable<FactDraft> RecommendationsAsync(
        RecommendationContent content, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var draft in AllAsync(content.Sources, cancellationToken).ConfigureAwait(false))
        {
            yield return draft;
        }

        await foreach (var draft in AllAsync(content.Recommendations, cancellationToken).ConfigureAwait(false))
        {
            yield return draft;
        }

        await foreach (var draft in AllAsync(content.Scales, cancellationToken).ConfigureAwait(false))
        {
            yield return draft;
        }

        await foreach (var draft in AllAsync(content.Mappings, cancellationToken).ConfigureAwait(false))
        {
            yield return draft;
        }

        await foreach (var draft in AllAsync(content.Consultations, cancellationToken).ConfigureAwait(false))
        {
            yield return draft;
        }

        var assessments = await KnownAsync(content.Assessments, cancellationToken).ConfigureAwait(false);
        foreach (var assessment in content.Assessments)
        {
            if (assessments.TryGetValue(assessment.FactKey, out var known) && known[^1].State != assessment)
            {
                throw new RuleViolationException(PlanningDiagnostics.AssessmentChanged.At(assessment.Subject, ("assessment", assessment.Code)));
            }

            yield return Dated(assessment, assessments, assessment.On);
        }
    }

    private async IAsyncEnumerable<FactDraft> MeasurementsAsync(
        PlanContent content, Plan? stored, ApprovalChains signing, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var indicators = content.Indicators.Select(i => i.Code).ToHashSet();
        var others = await KnownAsync(content.Measurements.Select(m => m.Supersedes).OfType<MeasurementCode>().Select(c => c.Value), content.Measurements, cancellationToken).ConfigureAwait(false);
        var given = new Dictionary<MeasurementCode, Measurement>();
        foreach (var measurement in content.Measurements)
        {
            given.TryAdd(measurement.Code, measurement);
        }

        foreach (var measurement in content.Measurements)
        {
            var known = others.GetValueOrDefault(measurement.FactKey)?[^1].State;
            if (content.Plan.FindPeriod(measurement.Period) is null)
            {
                throw MeasurementDesk.Missing(measurement, new("reporting-period", measurement.Period));
            }

            if (!indicators.Contains(measurement.Indicator)
                && (await register.LastAsync<PlanIndicator>(measurement.Indicator.Value, cancellationToken).ConfigureAwait(false))?.Plan != content.Plan.Code)
            {
                throw MeasurementDesk.Missing(measurement, measurement.Indicator);
            }

            MeasurementRules.RequireChange(known, measurement);
            MeasurementRules.RequireOpen(known, measurement, stored?.FindPeriod(measurement.Period), register.Today);
            MeasurementRules.RequireSupersedes(measurement, measurement.Supersedes is { } earlier ? given.GetValueOrDefault(earlier) ?? others.GetValueOrDefault(earlier.Value)?[^1].State : null);
            MeasurementRules.RequireApproval(known, measurement, signing.On);
            RequireOnce(measurement.Subject);
            var draft = new FactDraft<Measurement>(measurement.FactKey, others.GetValueOrDefault(measurement.FactKey) ?? [], time);
            if (known != measurement)
            {
                draft.State(measurement, DateRange.Since(MeasurementRules.DayOf(measurement)));
            }

            yield return draft;
        }
    }

    private async IAsyncEnumerable<FactDraft> AllAsync<T>(IReadOnlyCollection<T> states, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var known = await KnownAsync(states, cancellationToken).ConfigureAwait(false);
        foreach (var state in states)
        {
            yield return Draft(state, known);
        }
    }

    // Without a day what is known last is corrected; with one it holds from there to the next change that is known, and what
    // is the same already stays as it is.
    private FactDraft<T> Draft<T>(T state, Dictionary<string, List<Fact<T>>> known)
        where T : class, IFactState
    {
        RequireOnce(state.Subject);
        var facts = known.GetValueOrDefault(state.FactKey) ?? [];
        var draft = new FactDraft<T>(state.FactKey, facts, time);
        if (effective is not { } day)
        {
            if (facts.Count > 0)
            {
                draft.Correct(facts[^1].Id, state, facts[^1].Valid);
            }
            else
            {
                draft.Record(state, DateRange.Always);
            }
        }
        else if (facts.Find(f => f.Valid.Contains(day)) is not { } now || !now.State.Equals(state))
        {
            var next = facts.Select(f => f.Valid.From).Where(from => from > day).Min();
            draft.State(state, next is { } end ? DateRange.Between(day, end) : DateRange.Since(day));
        }

        return draft;
    }

    // What happened on a day is of that day, and one that was wrong gives way to the right one.
    private FactDraft<T> Dated<T>(T state, Dictionary<string, List<Fact<T>>> known, DateOnly day)
        where T : class, IFactState
    {
        RequireOnce(state.Subject);
        var facts = known.GetValueOrDefault(state.FactKey) ?? [];
        var draft = new FactDraft<T>(state.FactKey, facts, time);
        if (facts.Count > 0)
        {
            draft.Correct(facts[^1].Id, state, DateRange.Since(day));
        }
        else
        {
            draft.Record(state, DateRange.Since(day));
        }

        return draft;
    }

    private void RequireOnce(SubjectRef subject)
    {
        if (!_given.Add(subject))
        {
            throw new RuleViolationException(PlanningDiagnostics.GivenTwice.At(subject, ("subject", subject)));
        }
    }

    private static void RequireOwn(PlanContent content)
    {
        var parts = content.Elements.Select(e => (e.Subject, e.Plan)).Concat(content.Indicators.Select(i => (i.Subject, i.Plan)))
            .Concat(content.Measurements.Select(m => (m.Subject, m.Plan))).Concat(content.Activities.Select(a => (a.Subject, a.Plan)))
            .Concat(content.Expenditures.Select(e => (e.Subject, e.Plan))).Concat(content.Risks.Select(r => (r.Subject, r.Plan)));
        foreach (var (subject, plan) in parts.Where(p => p.Plan != content.Plan.Code))
        {
            throw new RuleViolationException(PlanningDiagnostics.PartOfOtherPlan.At(subject, ("subject", subject), ("other", plan), ("plan", content.Plan.Code)));
        }
    }

    private Task<Dictionary<string, List<Fact<T>>>> KnownAsync<T>(IReadOnlyCollection<T> states, CancellationToken cancellationToken)
        where T : class, IFactState =>
        KnownAsync([], states, cancellationToken);

    private async Task<Dictionary<string, List<Fact<T>>>> KnownAsync<T>(IEnumerable<string> others, IReadOnlyCollection<T> states, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var known = new Dictionary<string, List<Fact<T>>>(StringComparer.Ordinal);
        if (states.Count == 0)
        {
            return known;
        }

        var query = FactQuery.KnownNow with { Keys = [.. states.Select(s => s.FactKey), .. others] };
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
