using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality audit windows</c></summary>
internal sealed class AuditWindowsVerb
{
    private readonly Option<string?> _programme = Values.Text("--programme", "The programme of audits. Default: the only one on record.", "CODE");
    private readonly Option<string[]> _phases = new("--phase")
    {
        Description = "When a phase of the electoral cycle is, as PHASE=FIRST=LAST or PHASE=DAY, such as voting=2027-06-13. Repeat it; a phase can come twice.", HelpName = "PHASE", DefaultValueFactory = _ => [],
    };

    private readonly Option<string> _polling = new("--polling-phase") { Description = "The phase of polling.", HelpName = "CODE", DefaultValueFactory = _ => AuditWindows.UsualPollingPhase };
    private readonly Option<DateOnly?> _asOf = Values.Day("--as-of", "The day as of which records are taken. Default: today where the institution is.");
    private readonly CatalogueOption _catalogues = new();

    public static Command Create() => new AuditWindowsVerb().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("windows", "When internal audits before, during and after polling are held, and what a programme lacks of them.") { _programme, _phases, _polling, _asOf };
        _catalogues.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var records = await QualityRecords.OpenAsync(verb, _asOf, _catalogues, cancellationToken);
        var programme = await ProgrammeAsync(records, parsed.GetValue(_programme));
        var scope = await records.ScopeAsync(programme.Scope);
        var catalogue = records.Known(scope).First(c => c.Code == scope.Catalogues[0]);
        var windows = AuditWindows.Of(catalogue, parsed.GetRequiredValue(_phases).Select(p => Phase(p, catalogue)), Known("--polling-phase", parsed.GetRequiredValue(_polling), catalogue));
        var audits = (await records.AllAsync<Audit>()).Where(a => a.Kind == AuditKind.Internal && a.Programme == programme.Code && a.Scope == scope.Code).OrderBy(a => a.Code).ToList();
        var coverage = windows.Coverage(programme, scope, audits);
        var outside = audits.Select(a => a.Code).Except(coverage.SelectMany(c => c.Audits)).ToList();
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("programme", programme.Code);
                json.WriteAll("windows", coverage, c =>
                {
                    json.WriteStartObject();
                    json.WriteString("stage", Words.Of(c.Window.Stage));
                    json.WriteString("days", c.Window.Days?.ToString());
                    json.WriteAll("phases", c.Window.Phases, p => json.WriteStringValue(p));
                    json.WriteAll("audits", c.Audits, a => json.WriteStringValue(a.Value));
                    json.WriteBoolean("isMissing", c.IsMissing);
                    json.WriteAll("processesMissing", c.ProcessesMissing, p => json.WriteStringValue(p));
                    json.WriteEndObject();
                });
                json.WriteAll("auditsOutside", outside, a => json.WriteStringValue(a.Value));
            });
            return App.Done;
        }

        Say(verb, programme, catalogue, coverage);
        if (outside.Count > 0 && coverage.All(c => c.IsKnown))
        {
            PlanText.Line(verb, $"In no window: {string.Join(", ", outside)}.");
        }

        return App.Done;
    }

    private static void Say(Verb verb, AuditProgramme programme, QualityCatalogue catalogue, IReadOnlyList<WindowCoverage> coverage)
    {
        PlanText.Line(verb, $"Programme {programme.Code}, {verb.Say(programme.Title)}: {PlanText.Span(programme.Days)}");
        var table = PlanText.Table("Polling", "Days", "Phases", "Internal audits", "Processes that run then and are looked at by none");
        foreach (var (window, audits, missing) in coverage)
        {
            table.Row(
                Words.Of(window.Stage), window.Days is { } days ? PlanText.Span(days) : "not known",
                string.Join(", ", window.Phases.Select(p => verb.Say(catalogue.Phases.First(k => k.Code == p).Name))),
                audits.Count > 0 ? string.Join(", ", audits) : window.Days is null ? "" : "none",
                string.Join(", ", missing.Select(p => $"{verb.Say(catalogue.Processes.First(k => k.Code == p).Name)} ({p})")));
        }

        verb.Output.Write(table);
        if (coverage.Any(c => !c.IsKnown))
        {
            PlanText.Line(verb, $"Not all days are known. Next: --phase {AuditWindows.UsualPollingPhase}=DAY --phase PHASE=FIRST=LAST; phases are {string.Join(", ", catalogue.Phases.Select(p => p.Code))}.");
        }
    }

    private static async Task<AuditProgramme> ProgrammeAsync(QualityRecords records, string? wanted)
    {
        var all = (await records.AllAsync<AuditProgramme>()).OrderBy(p => p.Code, StringComparer.Ordinal).ToList();
        var there = string.Join(", ", all.Select(p => p.Code).DefaultIfEmpty("none"));
        return wanted is null
            ? all is [var only] ? only : throw new UsageException("--programme", $"Say which programme. There are on {Days.Iso(records.AsOf)}: {there}.")
            : all.Find(p => p.Code == wanted) ?? throw new UsageException("--programme", $"There is no programme {Output.Clean(wanted)} on {Days.Iso(records.AsOf)}. There are: {there}.");
    }

    private static PhaseDates Phase(string text, QualityCatalogue catalogue)
    {
        string[] parts = text.Split('=', StringSplitOptions.TrimEntries);
        if (parts is [var phase, var first, .. var rest] && rest.Length <= 1 && Day(first) is { } from && Day(rest is [var last] ? last : first) is { } to)
        {
            return to >= from
                ? new(Known("--phase", phase, catalogue), DateRange.Between(from, to.AddDays(1)))
                : throw new UsageException("--phase", $"'{Output.Clean(text)}' ends before it begins.");
        }

        throw new UsageException("--phase", $"'{Output.Clean(text)}' is no phase with its days; write it as voting=2027-06-13 or registration=2027-01-10=2027-03-31.");
    }

    private static DateOnly? Day(string text) => PartialDate.TryParse(text, provider: null, out var date) && date.IsComplete ? date.Earliest : null;

    private static string Known(string option, string phase, QualityCatalogue catalogue) => catalogue.Phases.Any(p => p.Code == phase)
        ? phase
        : throw new UsageException(option, $"'{Output.Clean(phase)}' is no phase of {catalogue.Code}; they are {string.Join(", ", catalogue.Phases.Select(p => p.Code))}.");
}
