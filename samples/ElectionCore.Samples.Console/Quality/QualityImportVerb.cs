using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>quality import</c></summary>
internal sealed class QualityImportVerb
{
    private const string Document = "json";
    private const string Oscal = "oscal";

    private readonly Argument<string> _file = Values.Path("FILE", "A document of quality: scopes, audits, evidence, findings and all else, as JSON; or an OSCAL document.");
    private readonly Option<string> _format = new("--format") { Description = "What the file is: json, as `quality export` writes it, or oscal.", DefaultValueFactory = _ => Document };
    private readonly Option<string?> _model = new("--model") { Description = "oscal: the model that is expected. Default: whichever it is." };
    private readonly Option<DateOnly?> _effective = Values.Day("--effective", "The day from which it holds. Default: it corrects what is known, on all days.");
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Report, and store nothing." };
    private readonly Option<PersonRef[]> _managers = Values.Codes<PersonRef>("--top-manager", "Who else is of top management, and so may have allowed that somebody audits their own unit.");
    private readonly CatalogueOption _catalogues = new();
    private readonly CommitOptions _commit = new();

    public static Command Create() => new QualityImportVerb().ToCommand();

    private Command ToCommand()
    {
        _format.AcceptOnlyFromAmong(Document, Oscal);
        _model.AcceptOnlyFromAmong(OscalModels.All);
        var command = new Command("import", "Takes in records of quality, all or nothing. What is not in the file stays as it is known.") { _file, _format, _model, _effective, _managers, _dryRun };
        _catalogues.AddTo(command);
        _commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var path = parsed.GetRequiredValue(_file);
        var name = Output.Clean(Path.GetFileName(path));
        var isDry = parsed.GetValue(_dryRun);
        var model = parsed.GetValue(_model);
        if (model is not null && parsed.GetValue(_format) == Document)
        {
            throw new UsageException("--model", "A model is for --format oscal.");
        }

        var catalogues = await _catalogues.ReadAsync(parsed, cancellationToken);
        await using var stream = File.OpenRead(path);
        if (parsed.GetValue(_format) == Document)
        {
            var read = await QualityJson.ReadAsync(stream, name, cancellationToken);
            var challenges = read.States.OfType<ServiceFeedback>().Select(f => FeedbackTriage.Look(f)).OfType<Diagnostic>();
            return await StoreAsync(verb, new(read.States, [.. read.Findings, .. challenges], [], null), catalogues, read.Placed, isDry, cancellationToken);
        }

        var options = new OscalReadOptions
        {
            Catalogues = catalogues, Evidence = await OnRecordAsync<EvidenceItem>(verb, isDry, cancellationToken), Scales = await OnRecordAsync<GradingScale>(verb, isDry, cancellationToken),
        };
        var document = model is null
            ? await OscalReader.ReadAsync(stream, name, options, cancellationToken)
            : await OscalReader.ReadAsync(stream, name, OscalModels.NameOf(model), options, cancellationToken);
        IReadOnlyList<QualityCatalogue> known = document.Catalogue is { } own ? [own, .. catalogues] : catalogues;
        IReadOnlyList<Diagnostic> findings = document.Catalogue is { } list ? [.. document.Findings, .. await CheckAsync(verb, list, catalogues, name, isDry, cancellationToken)] : document.Findings;
        return await StoreAsync(
            verb, new(document.States, findings, document.Losses, document), known, found => found.Select(f => f.Finding), isDry, cancellationToken);
    }

    // Another list under the code of a catalogue that is known would be told only where its topics are missed.
    private static async Task<IEnumerable<Diagnostic>> CheckAsync(
        Verb verb, QualityCatalogue catalogue, IReadOnlyList<QualityCatalogue> others, string name, bool isDry, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken, isDry ? DataAccess.Try : DataAccess.Create);
        var found = await data.Quality.CheckCatalogueAsync(catalogue, others, cancellationToken);
        return found.Select(f => new Diagnostic(f.Descriptor, f.Severity, DiagnosticPlace.In(name) with { Subject = f.Place.Subject }, f.Arguments));
    }

    private static async Task<IReadOnlyList<T>> OnRecordAsync<T>(Verb verb, bool isDry, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var data = await verb.OpenAsync(cancellationToken, isDry ? DataAccess.Try : DataAccess.Create);
        return await data.Quality.ReadAsync<T>(await Days.TodayAsync(data.Register, verb.Clock, cancellationToken), cancellationToken: cancellationToken).ToListAsync(cancellationToken);
    }

    private async Task<int> StoreAsync(
        Verb verb, Read read, IReadOnlyList<QualityCatalogue> catalogues, Func<IEnumerable<IntakeFinding>, IEnumerable<Diagnostic>> place, bool isDry, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var data = await verb.OpenAsync(cancellationToken, isDry ? DataAccess.Try : DataAccess.Create);
        var records = new QualityRecords(data, await Days.TodayAsync(data.Register, verb.Clock, cancellationToken), catalogues, cancellationToken);
        var found = await data.Quality.CheckAsync(
            read.States, await records.IntakeAsync(parsed.GetRequiredValue(_managers)) with { IsPart = read.Document is not null }, cancellationToken);
        read = read with { Findings = [.. read.Findings, .. place(found)] };
        Output.Findings(read.Findings);
        var isRefused = read.States.Count == 0 || found.Any(f => f.Finding.Severity == DiagnosticSeverity.Error);
        if (isDry && !isRefused)
        {
            await data.Quality.RehearseAsync(read.States, parsed.GetValue(_effective), cancellationToken);
        }

        var commit = isDry || isRefused
            ? null
            : await data.Quality.ImportAsync(read.States, _commit.Details(parsed, $"Imported {Path.GetFileName(parsed.GetRequiredValue(_file))}"), parsed.GetValue(_effective), cancellationToken);
        Say(verb, read, commit, isDry, data);
        return read.Findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
    }

    private static void Say(Verb verb, Read read, Commit? commit, bool isDry, DataSource data)
    {
        var counts = read.States.GroupBy(s => QualityJson.NameOf(s.GetType()), StringComparer.Ordinal).Select(g => (Name: g.Key, Count: g.Count())).ToList();
        var other = read.Document switch
        {
            { Catalogue: { } catalogue } => $"the catalogue {catalogue.Code} with {PlanText.Number(catalogue.Topics.Length)} topics",
            { Maps: [_, ..] maps } => $"{PlanText.Number(maps.Sum(m => m.References.Count))} cross-references",
            _ => null,
        };
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteStartObject("read");
                foreach (var (name, count) in counts)
                {
                    json.WriteNumber(name, count);
                }

                json.WriteEndObject();
                json.WriteString("model", read.Document?.Model);
                json.WriteString("catalogue", read.Document?.Catalogue?.Code.Value);
                json.WriteNumberOrNull("commit", commit?.Number);
                OscalModels.Write(json, read.Losses);
                json.WriteFindings(read.Findings);
            });
            return;
        }

        OscalModels.Write(verb, read.Losses);
        PlanText.Line(verb, $"Read: {string.Join(", ", counts.Select(c => $"{PlanText.Number(c.Count)} {c.Name}").Concat(other is null ? [] : [other]).DefaultIfEmpty("nothing"))}.");
        PlanText.Line(verb, other is not null
            ? "Catalogues and references are not stored: they are read from their files where they are used. Next: --catalogue FILE"
            : read.States.Count > 0 && read.Findings.Any(f => f.Severity == DiagnosticSeverity.Error) && commit is null ? "Nothing was stored: see what was found."
            : QualityText.Stored(commit, isDry, data));
    }

    private sealed record Read(IReadOnlyList<IFactState> States, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<OscalLoss> Losses, OscalReading? Document);
}
