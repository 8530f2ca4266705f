using System.CommandLine;
using ElectionCore.Interchange;
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
            "record", "Records what indicators have reached in a period, one by its figures or all of a form: as drafts, which count only once they are submitted and approved.")
        {
            what, plan, on, by, submit,
        };
        figure.AddTo(command);
        commit.AddAuthorTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var (source, person, chain) = (parsed.GetRequiredValue(what), parsed.GetValue(by), parsed.GetValue(submit));
            if (chain is not null && person is null)
            {
                throw new UsageException("--by", "Say who submits it; that person may not approve it later.");
            }

            var isForm = PlanFile.FormatOf(source) == PlanFile.Workbook;
            if (isForm)
            {
                figure.RequireNone(parsed);
            }

            var data = await verb.OpenAsync(cancellation);
            var today = await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var day = parsed.GetValue(on) ?? today;

            // What was reported since a day in the past is looked at too.
            var view = (await PlanChoice.ReadAsync(data, parsed.GetValue(plan), day > today ? day : today, knownAt: null, cancellation)).Require();
            IReadOnlyList<Measurement> reports = isForm
                ? await ReadFormAsync(verb, view, source, day, person, cancellation)
                : [figure.Read(parsed, view, source, day, person)];
            if (reports.Count == 0)
            {
                return App.Faulty;
            }

            var recorded = await StageAsync(view, reports, chain, person, day, cancellation);
            var reason = isForm ? $"Reporting form {Path.GetFileName(source)}" : $"Report of {reports[0].Indicator} for {reports[0].Period}";
            return await PlanCommitting.CommitAsync(verb, data.Planning, commit.Details(parsed, reason), recorded, cancellation);
        }, token));
        return command;
    }

    /// <summary>The figures of a form; none when it has none or something is wrong with it, which has then been said.</summary>
    private static async Task<IReadOnlyList<Measurement>> ReadFormAsync(
        Verb verb, PlanView view, string path, DateOnly on, PersonRef? by, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var name = Output.Clean(Path.GetFileName(path));
        var reading = await ReportingFormReader.ReadAsync(stream, name, view.Found, on, by, cancellationToken);
        List<Diagnostic> findings = [.. reading.Findings];
        IReadOnlyList<Measurement> reports = [.. reading.Measurements, .. reading.Known];
        if (reports.Count == 0 && !findings.Exists(f => f.Severity == DiagnosticSeverity.Error))
        {
            findings.Add(ConsoleDiagnostics.FormEmpty.At(DiagnosticPlace.In(name)));
        }

        Output.Findings(findings);
        if (reports.Count == 0 && verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteBoolean("changed", value: false);
                json.WriteFindings(findings);
            });
        }

        return reports;
    }

    private static async Task<List<Measurement>> StageAsync(
        PlanView view, IReadOnlyList<Measurement> reports, string? chain, PersonRef? by, DateOnly on, CancellationToken cancellationToken)
    {
        var (desk, codes, recorded) = (view.Data.Planning.Reporting, new MeasurementCodes(view), new List<Measurement>());
        foreach (var report in reports.Select(codes.Place).OfType<Measurement>())
        {
            await desk.RecordAsync(report, cancellationToken);
            recorded.Add(chain is null ? report : await desk.SubmitAsync(report.Code, chain, by!.Value, on, cancellationToken));
        }

        return recorded;
    }
}
