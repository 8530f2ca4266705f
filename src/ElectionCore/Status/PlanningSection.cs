using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore;

/// <summary>
/// The part of the status report about plans: how far each top element has come, what is overdue, and which recommendations
/// wait for an answer.
/// </summary>
internal sealed class PlanningSection(PlanningRegister register, ReferenceCheck references)
{
    /// <summary>Reads the section.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<StatusSection> ReadAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var (figures, findings) = (new List<StatusFigure>(), new List<Diagnostic>());
        foreach (var plan in Current(await register.PlansAsync(asOf, knownAt: null, cancellationToken).ConfigureAwait(false), asOf))
        {
            if (await register.ReadAsync(plan.Code, asOf, knownAt: null, cancellationToken).ConfigureAwait(false) is { } content)
            {
                var progress = PlanProgress.Of(content, asOf);
                figures.AddRange(Figures(content, progress));
                findings.AddRange(PlanCheck.Check(content, asOf).Where(f => f.Severity == DiagnosticSeverity.Error));
            }
        }

        figures.AddRange(Recommendations(await register.RecommendationsAsync(asOf, knownAt: null, cancellationToken).ConfigureAwait(false), asOf));
        findings.AddRange(await references.CheckAsync(asOf, cancellationToken).ConfigureAwait(false));
        return new("planning", "Planning", figures, [.. findings.OrderByDescending(f => f.Severity)]);
    }

    // Of each kind the plans of the day; between two plans the one that ended last.
    private static IEnumerable<Plan> Current(IReadOnlyList<Plan> plans, DateOnly asOf) => plans.GroupBy(p => p.Kind).OrderBy(g => g.Key).SelectMany(kind =>
        kind.Any(p => p.Period.Contains(asOf))
            ? kind.Where(p => p.Period.Contains(asOf))
            : kind.Where(p => p.Period.End <= asOf).OrderByDescending(p => p.Period.End).Take(1));

    private static IEnumerable<StatusFigure> Figures(PlanContent content, PlanProgress progress)
    {
        var plan = content.Plan;
        var key = plan.Code.Value;
        var examples = content.Indicators.Count(i => i.Standing == RecordStanding.Example);
        yield return new(key, plan.Name.For("en"), content.Indicators.Length, Of: null, Describe(plan, progress.AsOf, examples, content.Indicators.Length));
        if (plan.SelfReport is { } said)
        {
            yield return new($"{key}-self-reported", "of them self-reported", said.Share.Numerator, said.Share.Denominator, $"{said.By}, {Day(said.On)}; no figures behind it") { IsShare = true };
        }

        var milestones = progress.Indicators.Where(i => i.Indicator.Kind == PlanIndicatorKind.Milestone).ToList();
        foreach (var row in progress.Elements.Where(e => e is { Depth: 0, Progress.Expected: > 0 }))
        {
            yield return Bar($"{key}-{row.Subject.Code}", row, isExample: examples > 0 && examples == content.Indicators.Length);
        }

        if (milestones.Count > 0)
        {
            yield return new($"{key}-overdue", "Milestones overdue", milestones.Count(m => m.DaysOverdue > 0), milestones.Count, (examples > 0 ? "example figures; " : "") + "due and not known to be reached");
        }
    }

    // A mean of milestones is a share of counts; any other mean is shown as the exact fraction it is, where that fits.
    private static StatusFigure Bar(string key, ProgressRow row, bool isExample)
    {
        var (progress, label) = (row.Progress, $"{row.Number} {row.Title?.For("en")}".Trim());
        var method = (isExample ? "example figures; " : "") + $"reported {progress.Reported} of {progress.Expected}, method {string.Join(" and ", progress.Methods.Select(m => Words.Plain(m)))}";
        if (progress.Value is not { } value)
        {
            return new(key, label, Value: null, Of: null, method) { IsShare = true };
        }

        var counted = progress is { Methods: [ProgressMethod.MilestoneShare], RollUp: RollUpMethod.Counted, Counted: > 0 }
            ? value.Times(new(progress.Counted, 1)).ToRatio() is { Denominator: 1 } reached ? new Ratio(reached.Numerator, progress.Counted) : value.ToRatio()
            : value.ToRatio();
        return counted is { } share
            ? new(key, label, share.Numerator, share.Denominator, method) { IsShare = true }
            : new(key, label, Value: null, Of: null, $"{method}; {value.ToPercentString(2, MidpointRounding.AwayFromZero)}") { IsShare = true };
    }

    private static string Describe(Plan plan, DateOnly asOf, int examples, int all)
    {
        var time = plan.Period switch
        {
            { From: { } from, To: { } to } when to <= asOf => $"{Day(from)} to {Day(to.AddDays(-1))}, ended",
            { From: { } from, To: { } to } when from <= asOf =>
                $"{asOf.DayNumber - from.DayNumber + 1} of {plan.Period.Days} days passed",
            _ => "days not known",
        };
        var standing = plan.Standing == RecordStanding.Example ? "; an example" : examples > 0 ? $"; {examples} of {all} indicators are examples" : "";
        return $"indicators; {Words.Plain(plan.Kind)}, {time}{standing}";
    }

    private static IEnumerable<StatusFigure> Recommendations(RecommendationContent content, DateOnly asOf)
    {
        // What was reported or answered later is not known on the day.
        var later = content.Sources.Where(s => s.ReportedOn?.Earliest > asOf).Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        var there = content.Recommendations.Where(r => !later.Contains(r.Source)).ToList();
        var superseded = there.SelectMany(r => r.Supersedes.Concat(r.Reiterates)).ToHashSet();
        var standing = there.Where(r => r.NoLongerApplicable is null && !superseded.Contains(r.Code)).ToList();
        var asked = standing.Where(r => r.Kind == RecommendationKind.ReformDemanded).ToList();
        var offered = standing.Where(r => r.Kind == RecommendationKind.AssistanceOffered).ToList();
        if (asked.Count > 0)
        {
            yield return new("recommendations", "Recommendations", asked.Count);
            yield return new("recommendations-unanswered", "of them unanswered", asked.Count(r => !(r.Response?.On <= asOf)), asked.Count);
        }

        if (offered.Count > 0)
        {
            yield return new("assistance-offered", "Assistance offered", offered.Count, Of: null, "areas; never rated as implemented");
            yield return new("assistance-unanswered", "of them unanswered", offered.Count(r => !(r.Response?.On <= asOf)), offered.Count);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
