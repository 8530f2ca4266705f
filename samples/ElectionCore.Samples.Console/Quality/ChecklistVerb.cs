using System.CommandLine;
using System.Text;
using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality checklist</c></summary>
internal sealed class ChecklistVerb
{
    private readonly Option<string?> _edition = Values.Text("--edition", "The catalogue: 54001, 17582, 9001, or a code. Default: that of the scope, else 54001.", "EDITION");
    private readonly Option<string?> _processes = Values.Text("--process", "Only topics of these electoral processes, and those of the system as a whole; codes with commas between, such as VR,VC.", "CODES");
    private readonly Option<UnitCode?> _unit = Values.Code<UnitCode>("--unit", "Only the topics of this unit, as it sees them.");
    private readonly Option<AuditCode?> _audit = Values.Code<AuditCode>("--audit", "The checklist of this audit, whose answers `answers import` takes back in.");
    private readonly Option<ScopeCode?> _scope = Values.Code<ScopeCode>("--scope", "The scope. Default: the only one on record; without any, the whole catalogue.");
    private readonly Option<string?> _output = Values.Text("--out", "The file to write: .xlsx to be filled in, .html to be printed, or .json. Default: counts on the screen.", "FILE");
    private readonly Option<int> _pageSize = new("--page-size") { Description = "How many topics a page has.", HelpName = "N", DefaultValueFactory = _ => AuditChecklist.UsualPageSize };
    private readonly Option<DateOnly?> _asOf = Values.Day("--as-of", "The day as of which records are taken. Default: today where the institution is.");
    private readonly Option<string?> _language = PageLanguage.Option();
    private readonly CatalogueOption _catalogues = new();

    public static Command Create() => new ChecklistVerb().ToCommand();

    private Command ToCommand()
    {
        _pageSize.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 500)
            {
                result.AddError("A page has 1 to 500 topics.");
            }
        });
        var command = new Command("checklist", "The questions of a catalogue, of a scope or of an audit, by process and clause.") { _edition, _processes, _unit, _audit, _scope, _output, _pageSize, _asOf, _language };
        _catalogues.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var records = await QualityRecords.OpenAsync(verb, _asOf, _catalogues, cancellationToken);
        var path = parsed.GetValue(_output) is { } wanted ? OutputPath.Require("--out", wanted, records.Data.Place.File) : null;
        var audit = parsed.GetValue(_audit) is { } code ? await records.AuditAsync(code) : null;
        var scope = await ScopeAsync(parsed, records, audit);
        var unit = parsed.GetValue(_unit);
        var form = ChecklistForm.Of(await records.ChecklistAsync(scope, audit), unit, parsed.GetValue(_pageSize), await records.UnitNamesAsync());
        if (unit is { } own && form.Checklist.Items.IsEmpty)
        {
            throw new UsageException("--unit", $"No topic is asked of {own}. Units that answer for topics: {string.Join(", ", (await records.AllAsync<TopicAssignment>(scope.Code)).Select(a => a.Unit).Distinct().Order().Select(u => u.Value).DefaultIfEmpty("none"))}.");
        }

        var language = PageLanguage.Of(verb, _language);
        if (path is not null)
        {
            await WriteAsync(form, path, language, cancellationToken);
        }

        foreach (var unknown in form.Checklist.UnknownAssignments)
        {
            await Console.Error.WriteLineAsync(Output.Clean($"The topic {unknown.Topic} that {unknown.Unit} answers for is in no catalogue of the scope."));
        }

        Say(verb, form, path);
        return App.Done;
    }

    private async Task<QualityScope> ScopeAsync(ParseResult parsed, QualityRecords records, Audit? audit)
    {
        var wanted = parsed.GetValue(_scope);
        if (audit is not null && wanted is { } other && other != audit.Scope)
        {
            throw new UsageException("--scope", $"The audit {audit.Code} is of the scope {audit.Scope}.");
        }

        var edition = parsed.GetValue(_edition) is { } name
            ? BuiltInCatalogues.Find(name) ?? records.Catalogues.FirstOrDefault(c => c.Code.Value == name)
                ?? throw new UsageException("--edition", $"'{Output.Clean(name)}' is no catalogue; known are {string.Join(", ", records.Catalogues.Select(c => c.Code))}.")
            : null;
        var scopes = await records.AllAsync<QualityScope>();
        var scope = audit is null && wanted is null && scopes.Count == 0
            ? ChecklistForm.WholeCatalogue(edition?.Code ?? BuiltInCatalogues.IsoTs54001)
            : await records.ScopeAsync(audit?.Scope ?? wanted);
        scope = edition is null ? scope : scope with { Catalogues = [edition.Code] };
        return parsed.GetValue(_processes) is { } processes ? scope with { Processes = Processes(processes, scope, records) } : scope;
    }

    private static ValueList<string> Processes(string text, QualityScope scope, QualityRecords records)
    {
        var known = records.Catalogues.Where(c => scope.Catalogues.Contains(c.Code)).SelectMany(c => c.Processes).DistinctBy(p => p.Code, StringComparer.Ordinal).ToList();
        string[] codes = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var strange = Array.Find(codes, c => known.TrueForAll(p => p.Code != c));
        return codes.Length > 0 && strange is null
            ? [.. codes]
            : throw new UsageException("--process", $"'{Output.Clean(strange ?? text)}' is no process; known are {string.Join(", ", known.Select(p => $"{p.Code} ({p.Name.For("en")})"))}.");
    }

    private static Task WriteAsync(ChecklistForm form, string path, string language, CancellationToken cancellationToken) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".XLSX" => WholeFile.WriteAsync(path, stream => ChecklistFormWorkbook.WriteAsync(form, stream, language, cancellationToken)),
        ".HTML" or ".HTM" => WholeFile.WriteAsync(path, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(ChecklistFormPage.Write(form, language)), cancellationToken)),
        ".JSON" => WholeFile.WriteAsync(path, stream => ChecklistFormJson.WriteAsync(form, stream, cancellationToken)),
        _ => throw new UsageException("--out", $"The name {Output.Clean(path)} does not tell the format. It ends in .xlsx, .html or .json."),
    };

    private static void Say(Verb verb, ChecklistForm form, string? path)
    {
        var items = form.Checklist.Items;
        var processes = items.GroupBy(i => i.Process?.Code, StringComparer.Ordinal).Select(g => (Code: g.Key, Name: g.First().Process?.Name, Count: g.Count())).ToList();
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("scope", form.Scope.Code.Value);
                json.WriteString("audit", form.Audit?.Code.Value);
                json.WriteString("unit", form.Unit?.Value);
                json.WriteNumber("questions", items.Length);
                json.WriteNumber("pages", form.Checklist.Pages(form.PageSize).Length);
                json.WriteAll("processes", processes, p =>
                {
                    json.WriteStartObject();
                    json.WriteString("process", p.Code);
                    json.WriteString("name", verb.Say(p.Name));
                    json.WriteNumber("questions", p.Count);
                    json.WriteEndObject();
                });
                json.WriteString("path", path);
            });
            return;
        }

        var table = PlanText.Table("Process", "Questions");
        foreach (var (code, name, count) in processes)
        {
            table.Row(code is null ? "The system as a whole" : $"{verb.Say(name)} ({code})", PlanText.Number(count));
        }

        table.AlignRight(1);
        verb.Output.Write(table);
        PlanText.Line(verb, $"{PlanText.Count(items.Length, "question", "questions")} on {PlanText.Count(form.Checklist.Pages(form.PageSize).Length, "page", "pages")}{(form.Unit is { } unit ? $" for {unit}" : "")}. {(path is null ? "Next: --out checklist.xlsx, --out checklist.html" : $"Written to {path}")}");
    }
}
