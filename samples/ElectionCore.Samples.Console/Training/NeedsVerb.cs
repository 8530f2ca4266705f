using System.CommandLine;
using System.Globalization;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training needs</c></summary>
internal static class NeedsVerb
{
    public static Command Create()
    {
        var unit = Values.Code<UnitCode>("--unit", "Only people of this unit.");
        var role = Values.Code<RoleCode>("--role", "Only people in this role.");
        var asOf = Values.Day("--as-of", "The day up to which assessments count, and from which on postings do. Default: today where the institution is.");
        var draft = Values.Code<TrainingPlanCode>("--draft", "Draft a training plan under this code: a line for each unit, role and course that would close a gap.");
        var title = Values.Text("--title", "The title of the plan. Default: its code.");
        var from = Values.Day("--from", "The first day of the plan. Default: open.");
        var to = Values.Day("--to", "The last day of the plan. Default: open.");
        var record = new Option<bool>("--record") { Description = "Store the draft. Otherwise it is only shown." };
        var commit = new CommitOptions();
        var command = new Command("needs", "Who has and who lacks what their role asks for: by unit, role, competency and level; who was not assessed is in neither.") { unit, role, asOf, draft, title, from, to, record };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var code = parsed.GetValue(draft);
            var (first, last) = (parsed.GetValue(from), parsed.GetValue(to));
            if (code is null && (parsed.GetValue(record) || parsed.GetValue(title) is not null || first is not null || last is not null))
            {
                throw new UsageException("--draft", "Give the plan a code with --draft.");
            }

            if (last < first)
            {
                throw new UsageException("--to", "The last day is before the first.");
            }

            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var records = await data.Capacity.NeedsRecordsAsync(day, parsed.GetValue(unit), parsed.GetValue(role), cancellation);
            if (records.Holders.Count == 0)
            {
                await RequireKnownAsync(data, day, parsed.GetValue(unit), parsed.GetValue(role), cancellation);
            }

            var days = Span(first, last);
            var plan = code is { } given
                ? new TrainingPlan { Code = given, Title = parsed.GetValue(title) is { } text ? new(verb.Language, text) : new(given.Value), Days = days, Items = [.. records.DraftItems(days)] }
                : null;
            var isStored = plan is not null && parsed.GetValue(record);
            var stored = isStored && plan!.Items.Count > 0
                ? await data.Capacity.ImportAsync([plan], commit.Details(parsed, $"Draft of training plan {code}"), cancellationToken: cancellation)
                : null;
            Report(verb, data, new(records, plan, parsed.GetValue(unit), parsed.GetValue(role)), isStored, stored);
            return App.Done;
        }, token));
        return command;
    }

    /// <exception cref="UsageException">The unit is neither on record nor is anybody of it, or the role has no profile and nobody is in it.</exception>
    private static async Task RequireKnownAsync(DataSource data, DateOnly day, UnitCode? unit, RoleCode? role, CancellationToken cancellationToken)
    {
        var all = await data.Capacity.NeedsRecordsAsync(day, cancellationToken: cancellationToken);
        if (unit is { } team && !all.Holders.Any(h => h.Unit == team) && !(await data.Register.AsOfAsync(day, cancellationToken: cancellationToken)).Units.ContainsKey(team))
        {
            throw new UsageException("--unit", $"There is no unit {team} on {Days.Iso(day)}, and nobody who was assessed or is posted is of it.");
        }

        if (role is { } post && !all.Roles.Any(r => r.Code == post) && !all.Holders.Any(h => h.Role == post))
        {
            throw new UsageException("--role", $"There is no profile of role {post}, and nobody is in it.");
        }
    }

    private static DateRange Span(DateOnly? first, DateOnly? last)
    {
        DateOnly? end = last is { } day && day < DateOnly.MaxValue ? day.AddDays(1) : null;
        return (first, end) switch
        {
            ({ } from, { } to) => DateRange.Between(from, to),
            ({ } from, null) => DateRange.Since(from),
            (null, { } to) => DateRange.Until(to),
            _ => DateRange.Always,
        };
    }

    private static void Report(Verb verb, DataSource data, NeedsReport report, bool isStored, Commit? commit)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                report.Write(json);
                json.WriteNumberOrNull("commit", commit?.Number);
            });
            return;
        }

        report.Write(verb);
        PlanText.Line(verb, (isStored, commit, report.HasDraft) switch
        {
            (true, { } stored, _) => $"Stored as commit {stored.Number.ToString(CultureInfo.InvariantCulture)} in {data.Place.Name}",
            (true, null, _) => "Nothing changed.",
            (_, _, true) => "The draft was not stored. Next: --record",
            _ => "Next: --draft CODE, --unit CODE, --role CODE",
        });
    }
}
