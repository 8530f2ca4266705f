using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>plan record</c></summary>
internal static class PlanRecordVerb
{
    public static Command Create()
    {
        var what = Values.Path("INDICATOR|FORM", "The code of an indicator, or a reporting form that was filled in (.xlsx).");
        var plan = PlanChoice.Option();
        var figure = new FigureWords();
        var on = Values.Day("--on", "The day of the report. Default: today where the institution is.");
        var by = Values.Code<PersonRef>("--by", "Who reports it, and submits it with --submit.");
        var submit = Values.Text("--submit", "Submit it to this chain of approval at once; `plan chains` lists them.", "CHAIN");
        var commit = new CommitOptions();
        var command = new Command(
            "record", "Records what an indicator has reached in a period: as a draft, which counts only once it is submitted and approved.")
        {
            what, plan, on, by, submit,
        };
        figure.AddTo(command);
        commit.AddAuthorTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            if (parsed.GetValue(submit) is not null && parsed.GetValue(by) is null)
            {
                throw new UsageException("--by", "Say who submits it; that person may not approve it later.");
            }

            var data = await verb.OpenAsync(cancellation);
            var today = await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var day = parsed.GetValue(on) ?? today;
            var view = (await PlanChoice.ReadAsync(data, parsed.GetValue(plan), day > today ? day : today, knownAt: null, cancellation)).Require();
            var measurement = figure.Read(parsed, view, parsed.GetRequiredValue(what)) with { ReportedOn = day, ReportedBy = parsed.GetValue(by) };
            await data.Planning.Reporting.RecordAsync(measurement, cancellation);
            if (parsed.GetValue(submit) is { } chain)
            {
                measurement = await data.Planning.Reporting.SubmitAsync(measurement.Code, chain, parsed.GetValue(by)!.Value, day, cancellation);
            }

            return await PlanCommitting.CommitAsync(
                verb, data.Planning, commit.Details(parsed, $"Report of {measurement.Indicator} for {measurement.Period}"), [measurement], cancellation);
        }, token));
        return command;
    }
}
