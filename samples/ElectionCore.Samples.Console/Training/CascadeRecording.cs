using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Stores a cascade plan with all that it was planned from.</summary>
internal sealed class CascadeRecording
{
    private readonly Option<CascadePlanCode?> _record = Values.Code<CascadePlanCode>("--record", "Store the plan, with its request, under this code. A draft of that code is changed; one that was submitted is not.");
    private readonly Option<string?> _title = Values.Text("--title", "Its title, in the language of --lang. Default: its code.");
    private readonly Option<CascadePlanCode?> _replaces = Values.Code<CascadePlanCode>("--replaces", "The plan that it takes the place of.");
    private readonly CommitOptions _commit = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_record);
        command.Options.Add(_title);
        command.Options.Add(_replaces);
        _commit.AddTo(command);
    }

    public bool IsWanted(ParseResult parsed) => parsed.GetValue(_record) is not null;

    /// <exception cref="UsageException">The options do not fit together.</exception>
    public void Require(ParseResult parsed)
    {
        var (code, replaced) = (parsed.GetValue(_record), parsed.GetValue(_replaces));
        if (code is null && (parsed.GetValue(_title) is not null || replaced is not null))
        {
            throw new UsageException("--record", "Only a plan that is stored has a title or takes the place of another: say under which code.");
        }

        if (code is not null && code == replaced)
        {
            throw new UsageException("--replaces", "A plan takes the place of another one, not of itself.");
        }
    }

    /// <summary>Stores the plan; one that has errors is not stored.</summary>
    public async Task<int> StoreAsync(Verb verb, CascadePlan plan, bool hasErrors, string? file, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var code = parsed.GetValue(_record)!.Value;
        var commit = default(Commit);
        if (!hasErrors)
        {
            var data = await verb.OpenAsync(cancellationToken, DataAccess.Create);
            var day = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
            if (parsed.GetValue(_replaces) is { } earlier && !await data.Capacity.FindAsync<CascadePlanRecord>([earlier.Value], asOf: null, cancellationToken).AnyAsync(cancellationToken))
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(earlier.ToSubjectRef(), ("subject", earlier.ToSubjectRef()), ("on", day)));
            }

            var known = await data.Capacity.FindAsync<CascadePlanRecord>([code.Value], asOf: null, cancellationToken).LastOrDefaultAsync(cancellationToken);
            var record = new CascadePlanRecord
            {
                Code = code,
                Title = new(verb.Language, parsed.GetValue(_title) ?? code.Value),
                Days = Span(plan),
                Request = CascadeJson.RequestText(plan.Request),
                Result = CascadeJson.ResultText(plan),
                Replaces = parsed.GetValue(_replaces),
                Approval = known is { Approval.Status: ApprovalStatus.Returned } ? null : known?.Approval,
            };
            commit = await data.Capacity.ImportAsync([record], _commit.Details(parsed, $"Cascade plan {code}"), effective: null, cancellationToken);
        }

        Say(verb, plan, code, hasErrors, commit, file);
        return hasErrors ? App.Faulty : App.Done;
    }

    private static void Say(Verb verb, CascadePlan plan, CascadePlanCode code, bool hasErrors, Commit? commit, string? file)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("plan", code.Value);
                json.WriteBoolean("stored", commit is not null);
                json.WriteNumberOrNull("commit", commit?.Number);
                json.WriteAll("tiers", plan.Tiers, tier =>
                {
                    json.WriteStartObject();
                    json.WriteString("tier", tier.Code);
                    json.WriteNumber("people", tier.People);
                    json.WriteNumber("sessions", tier.Sessions);
                    json.WriteNumberOrNull("trainers", tier.TrainersNeeded);
                    json.WriteEndObject();
                });
                json.WriteFindings(plan.Findings);
            });
            return;
        }

        foreach (var tier in plan.Tiers)
        {
            PlanText.Line(verb, $"Tier {tier.Code}: {PlanText.Number(tier.People)} people, {PlanText.Number(tier.Sessions)} sessions, trainers {(tier.TrainersNeeded is { } trainers ? PlanText.Number(trainers) : "unknown")}");
        }

        if (file is not null)
        {
            PlanText.Line(verb, $"Written to {file}");
        }

        PlanText.Line(verb, hasErrors
            ? "Not stored: the plan has errors."
            : commit is null ? "Nothing changed." : $"Stored as {code}, commit {PlanText.Number(commit.Number)} by {commit.Details.Author}: {commit.Details.Reason}");
        if (commit is not null)
        {
            PlanText.Line(verb, $"Next: electioncore training submit {code} --chain CHAIN --by PERSON");
        }
    }

    private static DateRange Span(CascadePlan plan)
    {
        var windows = plan.Tiers.Select(t => t.Window).OfType<DateRange>().ToList();
        return DateRange.Between(
            windows.TrueForAll(w => w.From is not null) ? windows.Min(w => w.From) : null,
            windows.TrueForAll(w => w.To is not null) ? windows.Max(w => w.To) : null);
    }
}
