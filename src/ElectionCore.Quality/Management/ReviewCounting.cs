using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Counts what is laid before a management review.</summary>
internal sealed class ReviewCounting
{
    private readonly ReviewPackRecords _records;
    private readonly DateRange _period;
    private readonly DateOnly _last;

    public ReviewCounting(ReviewPackRecords records, DateRange period)
    {
        (_records, _period, _last) = (records, period, period.End.AddDays(-1));
        Decisions =
        [
            .. from review in records.Reviews
               where review.On <= _last
               from decision in review.Decisions
               let isDone = decision.DoneOn <= _last
               select new ReviewedDecision(review.Code, decision, isDone, !isDone && decision.DueOn < _last),
        ];
    }

    public ImmutableArray<ReviewedDecision> Decisions { get; }

    /// <summary>The counts on a subject; none where no record has anything on it.</summary>
    public ValueList<ReviewCount> Of(ReviewInputKind kind) => kind switch
    {
        ReviewInputKind.EarlierDecisions => Where(Decisions.Length > 0, ("decisions", Decisions.Length), ("done", Decisions.Count(d => d.IsDone)), ("overdue", Decisions.Count(d => d.IsOverdue))),
        ReviewInputKind.Changes => Changes(),
        ReviewInputKind.Satisfaction => Satisfaction(),
        ReviewInputKind.Objectives => Objectives(),
        ReviewInputKind.Processes => Processes(),
        ReviewInputKind.CorrectiveActions => CorrectiveActions(),
        ReviewInputKind.Audits => Audits(),
        ReviewInputKind.Suppliers => Suppliers(),
        ReviewInputKind.Risks => Risks(),
        ReviewInputKind.Improvement => Improvement(),
        _ => ValueList<ReviewCount>.Empty,
    };

    private static ValueList<ReviewCount> Where(bool isThere, params ReadOnlySpan<(string Name, long Count)> counts)
    {
        var all = ImmutableArray.CreateBuilder<ReviewCount>();
        foreach (var (name, count) in isThere ? counts : [])
        {
            all.Add(new(name, count));
        }

        return [.. all];
    }

    // What was handed over is a dispute, whenever it was handed over, and says nothing of the service.
    private List<ServiceFeedback> Feedback() =>
        [.. _records.Feedback.Where(f => !f.IsHandedOver && _period.Contains(DateOnly.FromDateTime(f.ReceivedAt.Date)))];

    private ValueList<ReviewCount> Changes()
    {
        var taking = _records.Documents.Where(d => d.EffectiveFrom is { } from && _period.Contains(from) && d.On(from) == DocumentStatus.Effective).ToList();
        var laws = taking.Count(d => d.Kind == DocumentKind.Law);
        return Where(taking.Count > 0, ("laws that took effect", laws), ("other documents that took effect", taking.Count - laws));
    }

    private ValueList<ReviewCount> Satisfaction()
    {
        var feedback = Feedback();
        return Where(
            feedback.Count > 0,
            ("complaints", feedback.Count(f => f.Kind == FeedbackKind.Complaint)),
            ("complaints answered", feedback.Count(f => f.Kind == FeedbackKind.Complaint && f.AnsweredOn <= _last)),
            ("praise", feedback.Count(f => f.Kind == FeedbackKind.Praise)),
            ("suggestions", feedback.Count(f => f.Kind == FeedbackKind.Suggestion)));
    }

    private ValueList<ReviewCount> Objectives()
    {
        var measured = _records.Objectives.Where(o => o.Measured is not null && !(o.MeasuredOn > _last)).ToList();
        return Where(
            _records.Objectives.Count > 0,
            ("objectives", _records.Objectives.Count),
            ("reached", measured.Count(o => o.IsReached == true)),
            ("not reached", measured.Count(o => o.IsReached == false)),
            ("not measured", _records.Objectives.Count - measured.Count),
            ("due and not reached", _records.Objectives.Count(o => o.DueOn < _last) - measured.Count(o => o.DueOn < _last && o.IsReached == true)));
    }

    private ValueList<ReviewCount> Processes()
    {
        var indicators = _records.Processes.SelectMany(p => p.Indicators).ToList();
        return Where(
            _records.Processes.Count > 0,
            ("processes", _records.Processes.Count),
            ("processes without an indicator", _records.Processes.Count(p => p.Indicators.Count == 0)),
            ("indicators", indicators.Count),
            ("indicators measured in the period", indicators.Count(i => i.Measured is not null && i.MeasuredOn is { } day && _period.Contains(day))));
    }

    private ValueList<ReviewCount> CorrectiveActions()
    {
        var cases = _records.Cases.Where(c => c.OpenedOn <= _last).Select(c => c.AsOf(_last)).ToList();
        return Where(
            cases.Count > 0,
            ("opened in the period", cases.Count(c => _period.Contains(c.OpenedOn))),
            ("closed in the period", cases.Count(c => c.IsClosed && _period.Contains(c.LastOn))),
            ("found ineffective in the period", cases.Count(c => c.Steps.Any(s => s.Step == CaseStep.FoundIneffective && _period.Contains(s.On)))),
            ("open", cases.Count(c => !c.IsClosed)),
            ("waiting to be verified", cases.Count(c => c.State == CaseState.Implemented)),
            ("actions overdue", cases.SelectMany(c => c.OpenActions).Count(a => a.DueOn < _last)));
    }

    private ValueList<ReviewCount> Audits()
    {
        var closed = _records.Audits.Count(a => a.ClosedOn is { } day && _period.Contains(day));
        var missed = _records.Audits.Count(a => a.Days.To is { } to && _period.Contains(to.AddDays(-1)) && !(a.OpenedOn <= _last));
        var judged = _records.Determinations.Where(d => _period.Contains(d.On)).Select(d => d.Judgement).ToList();
        var scales = GradingScale.WithThoseOfThePackage(_records.Scales);
        var effects = _records.Findings.Where(f => _period.Contains(f.On)).Select(f => GradingScale.EffectOf(f, scales)).ToList();
        return Where(
            closed + missed + judged.Count + effects.Count > 0,
            ("audits closed", closed),
            ("audits planned and not held", missed),
            ("judged met", judged.Count(j => j == Judgement.Met)),
            ("judged met in part", judged.Count(j => j == Judgement.PartlyMet)),
            ("judged not met", judged.Count(j => j == Judgement.NotMet)),
            ("judged not applicable", judged.Count(j => j == Judgement.NotApplicable)),
            ("major findings", effects.Count(e => e == GradeEffect.Major)),
            ("minor findings", effects.Count(e => e == GradeEffect.Minor)),
            ("other findings", effects.Count(e => e == GradeEffect.None)),
            ("findings of an unknown grade", effects.Count(e => e is null)));
    }

    private ValueList<ReviewCount> Suppliers()
    {
        var evaluations = _records.Suppliers.Where(s => _period.Contains(s.On)).ToList();
        return Where(
            evaluations.Count > 0,
            ("evaluations", evaluations.Count),
            ("suppliers", evaluations.Select(e => e.Supplier).Distinct(StringComparer.Ordinal).Count()),
            ("not approved", evaluations.Count(e => !e.IsApproved)),
            ("points given", evaluations.Sum(e => e.Score.Numerator)),
            ("points there were", evaluations.Sum(e => e.Score.Denominator)));
    }

    private ValueList<ReviewCount> Risks()
    {
        var reviewed = _records.Risks.Where(r => r.ReviewedOn is { } day && _period.Contains(day)).ToList();
        return Where(
            _records.Risks.Count > 0,
            ("risks", _records.Risks.Count(r => !r.IsOpportunity)),
            ("opportunities", _records.Risks.Count(r => r.IsOpportunity)),
            ("without a treatment", _records.Risks.Count(r => r.Treatment is null)),
            ("reviewed in the period", reviewed.Count),
            ("reviewed and treated effectively", reviewed.Count(r => r.IsEffective == true)),
            ("reviewed and not treated effectively", reviewed.Count(r => r.IsEffective == false)));
    }

    private ValueList<ReviewCount> Improvement()
    {
        var suggestions = Feedback().Count(f => f.Kind == FeedbackKind.Suggestion);
        var opportunities = _records.Risks.Count(r => r.IsOpportunity);
        return Where(suggestions + opportunities > 0, ("suggestions", suggestions), ("opportunities", opportunities));
    }
}
