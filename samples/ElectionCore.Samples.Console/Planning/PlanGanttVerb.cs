using System.CommandLine;
using System.Text;
using ElectionCore.Interchange;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan gantt</c></summary>
internal static class PlanGanttVerb
{
    public static Command Create()
    {
        var choice = new PlanChoice();
        var output = Values.Text("--out", "The file to write (.svg).", "FILE", required: true);
        var command = new Command(
            "gantt", "Draws the activities of a plan over time, those on the critical path marked; the day is the one up to which work is drawn.") { output };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.ReadAsync(verb, cancellation);
            var path = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, view.Data.Place.File);
            var schedule = ScheduleOf(view);
            var critical = schedule.Activities.Where(a => a.IsCritical).Select(a => a.Activity.Code).ToList();
            var chart = GanttChart.ToSvg(view.Found, new() { Language = verb.Language, Today = view.AsOf, Critical = [.. critical] });
            await WholeFile.WriteAsync(path, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(chart), cancellation).AsTask());
            Output.Findings(schedule.Diagnostics);
            if (verb.IsJson)
            {
                WriteJson(verb, view, schedule, path);
            }
            else
            {
                Write(verb, view, schedule, critical, path);
            }

            return App.Done;
        }, token));
        return command;
    }

    // As planned: nothing before the plan begins, and all to be over when it ends.
    private static ActivitySchedule ScheduleOf(PlanView view)
    {
        var activities = view.Found.Activities;
        var start = view.Plan.Period.From ?? activities.Select(a => a.Planned?.From).OfType<DateOnly>().DefaultIfEmpty(view.AsOf).Min();
        return ActivitySchedule.Forward(activities, start, view.Plan.Period.To);
    }

    private static void Write(Verb verb, PlanView view, ActivitySchedule schedule, List<ActivityCode> critical, string path)
    {
        PlanText.Narrow(verb.Output);
        if (view.Found.Activities.IsEmpty)
        {
            PlanText.Line(verb, $"The plan {view.Plan.Code} has no activities; the chart is empty.");
        }
        else if (schedule.Start is { } start && schedule.End is { } end)
        {
            PlanText.Line(verb, $"{PlanText.Count(schedule.Activities.Length, "activity", "activities")}, {PlanText.Span(DateRange.Between(start, end > start ? end : null))}.");
            PlanText.Line(verb, $"On the critical path: {(critical.Count == 0 ? "none" : string.Join(", ", critical))}.");
        }

        PlanText.Line(verb, $"Written to {path}");
    }

    private static void WriteJson(Verb verb, PlanView view, ActivitySchedule schedule, string path) => Output.Json(json =>
    {
        json.WriteHead(verb, view);
        json.WriteString("path", path);
        json.WriteAll("activities", schedule.Activities, item =>
        {
            json.WriteStartObject();
            json.WriteString("code", item.Activity.Code.Value);
            json.WriteString("title", verb.Say(item.Activity.Title));
            json.WriteNumberOrNull("durationDays", item.DurationDays);
            json.WriteDay("start", item.Start);
            json.WriteDay("end", item.End);
            json.WriteDay("latestEnd", item.LatestEnd);
            json.WriteNumberOrNull("totalSlackDays", item.TotalSlackDays);
            json.WriteNumberOrNull("freeSlackDays", item.FreeSlackDays);
            json.WriteBoolean("critical", item.IsCritical);
            json.WriteEndObject();
        });
        json.WriteFindings(schedule.Diagnostics);
    });
}
