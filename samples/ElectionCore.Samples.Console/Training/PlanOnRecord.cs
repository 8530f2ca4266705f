using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>A plan of training that goes through a chain of approval, of either kind.</summary>
internal sealed record PlanOnRecord(IFactState State, LocalizedText Title, DateRange Days, Approval? Approval, CascadePlanCode? Replaces)
{
    public SubjectRef Subject => State.Subject;

    /// <summary>Where it stands, as a word.</summary>
    public string Stands => ApprovalText.State(Approval);

    public static PlanOnRecord Of(IFactState state) => state switch
    {
        CascadePlanRecord plan => new(plan, plan.Title, plan.Days, plan.Approval, plan.Replaces),
        TrainingPlan plan => new(plan, plan.Title, plan.Days, plan.Approval, Replaces: null),
        _ => throw new ArgumentException($"{state.GetType().Name} is no plan.", nameof(state)),
    };

    /// <summary>All plans of a day, cascade plans first.</summary>
    public static IAsyncEnumerable<PlanOnRecord> ReadAsync(DataSource data, DateOnly day, CancellationToken cancellationToken) =>
        data.Capacity.ReadAsync<CascadePlanRecord>(day, cancellationToken: cancellationToken).Select(p => Of(p))
            .Concat(data.Capacity.ReadAsync<TrainingPlan>(day, cancellationToken: cancellationToken).Select(p => Of(p)));

    /// <summary>Finds a plan by its code, or by its kind and code where both kinds have one of that code.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    /// <exception cref="UsageException">It may be either.</exception>
    public static async Task<PlanOnRecord> FindAsync(DataSource data, string text, DateOnly day, CancellationToken cancellationToken)
    {
        var code = SubjectRef.TryParse(text, provider: null, out var subject) ? subject.Code : text;
        var found = new List<PlanOnRecord>();
        found.AddRange(await data.Capacity.FindAsync<CascadePlanRecord>([code], day, cancellationToken).Select(p => Of(p)).ToListAsync(cancellationToken));
        found.AddRange(await data.Capacity.FindAsync<TrainingPlan>([code], day, cancellationToken).Select(p => Of(p)).ToListAsync(cancellationToken));
        if (code != text)
        {
            found.RemoveAll(p => p.Subject != subject);
        }

        return found switch
        {
            [var only] => only,
            [] => throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(default, ("subject", $"plan {Output.Clean(text)}"), ("on", day))),
            _ => throw new UsageException("CODE", $"There are several plans {Output.Clean(text)}: write {string.Join(" or ", found.Select(p => p.Subject))}."),
        };
    }

    /// <summary>Stores it as it is next, and says where it stands.</summary>
    public static async Task<int> StoreAsync(Verb verb, DataSource data, IFactState next, CommitDetails details, CancellationToken cancellationToken)
    {
        var commit = await data.Capacity.ImportAsync([next], details, effective: null, cancellationToken);
        var plan = Of(next);
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("plan", plan.Subject.ToString());
                json.WriteString("status", plan.Stands);
                json.WriteString("waitsFor", plan.Approval?.Next);
                json.WriteNumberOrNull("commit", commit?.Number);
            });
        }
        else
        {
            PlanText.Line(verb, $"{plan.Subject}: {ApprovalText.Standing(plan.Approval)}.");
            PlanText.Line(verb, commit is null ? "Nothing changed." : $"Commit {PlanText.Number(commit.Number)} by {commit.Details.Author}: {commit.Details.Reason}");
        }

        return App.Done;
    }
}
