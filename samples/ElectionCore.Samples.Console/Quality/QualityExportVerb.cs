using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality export</c></summary>
internal sealed class QualityExportVerb
{
    private const string Document = "json";
    private const string Oscal = "oscal";

    private readonly Argument<string> _file = Values.Path("FILE", "The file to write.");
    private readonly Option<string> _format = new("--format") { Description = "json: every record that holds on the day as one document, as `quality import` takes it; oscal: one OSCAL model. What does not hold on the day is left out, and listed.", DefaultValueFactory = _ => Document };
    private readonly Option<string?> _model = new("--model") { Description = "oscal: which model." };
    private readonly Option<string?> _edition = Values.Text("--edition", "catalog: which catalogue. Default: 54001. mapping: that from which the references lead. Default: 17582.", "EDITION");
    private readonly Option<ScopeCode?> _scope = Values.Code<ScopeCode>("--scope", "profile: the scope. Default: the only one on record.");
    private readonly Option<AuditCode?> _audit = Values.Code<AuditCode>("--audit", "assessment-plan, assessment-results: the audit.");
    private readonly Option<DateOnly?> _asOf = Values.Day("--as-of", "The day as of which records are taken. Default: today where the institution is.");
    private readonly CatalogueOption _catalogues = new();

    public static Command Create() => new QualityExportVerb().ToCommand();

    private Command ToCommand()
    {
        _format.AcceptOnlyFromAmong(Document, Oscal);
        _model.AcceptOnlyFromAmong(OscalModels.All);
        var command = new Command("export", "Writes records of quality for other programs. What an OSCAL model cannot say is listed.") { _file, _format, _model, _edition, _scope, _audit, _asOf };
        _catalogues.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var model = parsed.GetValue(_model);
        var isOscal = parsed.GetValue(_format) == Oscal;
        if (isOscal == model is null)
        {
            throw new UsageException("--model", isOscal ? $"Say which model: {string.Join(", ", OscalModels.All)}." : "A model is for --format oscal.");
        }

        var records = await QualityRecords.OpenAsync(verb, _asOf, _catalogues, cancellationToken);
        var path = OutputPath.Require("FILE", parsed.GetRequiredValue(_file), records.Data.Place.File);
        if (!isOscal)
        {
            var count = 0L;
            await WholeFile.WriteAsync(path, async stream => count = await QualityJson.WriteAsync(stream, records.Data.Quality, records.AsOf, cancellationToken: cancellationToken));
            Say(verb, Document, records.AsOf, count, [], await LeftOutAsync(_ => true), path);
            return App.Done;
        }

        var export = await ExportAsync(parsed, records, model!, new() { LastModified = verb.Clock.GetUtcNow() });
        Output.Findings(export.Findings);
        if (!export.IsWritten)
        {
            return App.Faulty;
        }

        await WholeFile.WriteAsync(path, async stream => await stream.WriteAsync(export.Document, cancellationToken));
        var leftOut = await LeftOutAsync(s => IsOf(s, model!, parsed.GetValue(_audit), parsed.GetValue(_scope)));
        Say(verb, export.Model, records.AsOf, count: null, export.Losses, leftOut, path);
        return App.Done;

        Task<IReadOnlyList<OscalLoss>> LeftOutAsync(Func<IFactState, bool> isAsked) => new RecordsLeftOut(records.Data.Quality, records.AsOf, isAsked, cancellationToken).FindAsync();
    }

    // What would be in the document, were it as of another day.
    private static bool IsOf(IFactState state, string model, AuditCode? audit, ScopeCode? scope) => (model, state) switch
    {
        (OscalModels.Profile, QualityScope own) => scope is null || own.Code == scope,
        (OscalModels.Profile, TopicAssignment assignment) => scope is null || assignment.Scope == scope,
        (OscalModels.Plan or OscalModels.Results, Audit own) => own.Code == audit,
        (OscalModels.Results, Determination determination) => determination.Audit == audit,
        (OscalModels.Results, Finding finding) => finding.Audit == audit,
        (OscalModels.Actions, Finding or CorrectiveCase) => true,
        (OscalModels.Results or OscalModels.Actions, EvidenceItem or GradingScale) => true,
        _ => false,
    };

    private async Task<OscalExport> ExportAsync(ParseResult parsed, QualityRecords records, string model, OscalWriteOptions options)
    {
        switch (model)
        {
            case OscalModels.Catalog:
                return OscalWriter.Catalog(Catalogue(parsed.GetValue(_edition) ?? "54001", records), options);
            case OscalModels.Mapping:
                var from = Catalogue(parsed.GetValue(_edition) ?? "17582", records).Code;
                var map = BuiltInCatalogues.Maps.FirstOrDefault(m => m.From == from) ?? throw new UsageException("--edition", $"No references lead from {from}.");
                return OscalWriter.Mapping(map, records.Catalogues, options);
            case OscalModels.Profile:
                var own = await records.ScopeAsync(parsed.GetValue(_scope));
                return OscalWriter.Profile(own, records.Catalogues, await records.AllAsync<TopicAssignment>(own.Code), options);
            case OscalModels.Actions:
                return OscalWriter.PlanOfAction(
                    new()
                    {
                        AsOf = records.AsOf,
                        Findings = await records.AllAsync<Finding>(),
                        Cases = await records.AllAsync<CorrectiveCase>(),
                        Evidence = await records.AllAsync<EvidenceItem>(),
                        Scales = await records.ScalesAsync(),
                    },
                    options);
            default:
                var audit = await records.AuditAsync(parsed.GetValue(_audit) ?? throw new UsageException("--audit", $"Say of which audit the {model} is."));
                var scope = await records.ScopeAsync(audit.Scope);
                return model == OscalModels.Plan
                    ? OscalWriter.AssessmentPlan(audit, scope, records.Catalogues, options)
                    : OscalWriter.AssessmentResults(
                        new()
                        {
                            Audit = audit,
                            Scope = scope,
                            Catalogues = records.Catalogues,
                            Determinations = await records.AllAsync<Determination>(audit.Code),
                            Evidence = await records.AllAsync<EvidenceItem>(),
                            Findings = await records.AllAsync<Finding>(audit.Code),
                            Cases = await records.AllAsync<CorrectiveCase>(),
                            Scales = await records.ScalesAsync(),
                        },
                        options);
        }
    }

    private static QualityCatalogue Catalogue(string name, QualityRecords records) => BuiltInCatalogues.Find(name) ?? records.Catalogues.FirstOrDefault(c => c.Code.Value == name)
        ?? throw new UsageException("--edition", $"'{Output.Clean(name)}' is no catalogue; known are {string.Join(", ", records.Catalogues.Select(c => c.Code))}.");

    private static void Say(Verb verb, string what, DateOnly asOf, long? count, IReadOnlyList<OscalLoss> losses, IReadOnlyList<OscalLoss> leftOut, string path)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("model", what);
                json.WriteDay("asOf", asOf);
                json.WriteNumberOrNull("records", count);
                json.WriteNumber("leftOut", leftOut.Count);
                OscalModels.Write(json, [.. leftOut, .. losses]);
                json.WriteString("path", path);
            });
            return;
        }

        OscalModels.Write(verb, [.. leftOut, .. losses]);
        if (leftOut.Count > 0)
        {
            var kinds = leftOut.GroupBy(l => l.What, StringComparer.Ordinal).Select(g => $"{PlanText.Number(g.Count())} {g.Key}");
            PlanText.Line(verb, $"Left out, since they do not hold on {Days.Iso(asOf)}: {string.Join(", ", kinds)}. Another day: --as-of");
        }

        PlanText.Line(verb, $"{(count is { } records ? $"{PlanText.Number(records)} records" : $"OSCAL {what}")} as of {Days.Iso(asOf)} written to {path}");
    }
}
