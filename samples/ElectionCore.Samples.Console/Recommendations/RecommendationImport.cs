using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>An import of recommendations, once the files are read: all or nothing.</summary>
internal sealed class RecommendationImport
{
    private readonly List<Diagnostic> _findings = [];
    private int _warnings;
    private int _kept;

    public DateOnly? Effective { get; init; }

    public bool IsDry { get; init; }

    public bool AcceptsErrors { get; init; }

    public required CommitDetails Details { get; init; }

    public async Task<int> RunAsync(Verb verb, RecommendationFile read, CancellationToken cancellationToken)
    {
        _findings.AddRange(read.Findings);
        var isRefused = read.HasErrors;
        var (commit, place) = ((Commit?)null, (DatabasePlace?)null);
        if (!isRefused)
        {
            var data = await verb.OpenAsync(cancellationToken, IsDry ? DataAccess.Try : DataAccess.Create);
            place = data.Place;
            var content = await CompareAsync(verb, data, read.Content, cancellationToken);
            isRefused = _findings.Exists(f => f.Severity == DiagnosticSeverity.Error && (!AcceptsErrors || RecommendationIntake.IsUnstorable(f)));
            commit = isRefused || IsDry ? null : await data.Planning.ImportAsync(content, Details, Effective, cancellationToken);
        }

        Output.Findings(_findings);
        if (_findings.Exists(f => f.Descriptor == PlanningDiagnostics.SourceUnknown))
        {
            await Console.Error.WriteLineAsync("Try: --source CODE --source-name NAME --source-organization NAME, or columns source-name and source-organization");
        }

        if (verb.IsJson)
        {
            WriteJson(read.Content, isRefused, commit);
        }
        else
        {
            Write(verb, read.Content, isRefused, commit, place);
        }

        return isRefused || _findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
    }

    // Less than errors is for the check, which knows the plans that come later too.
    private async Task<RecommendationContent> CompareAsync(Verb verb, DataSource data, RecommendationContent read, CancellationToken cancellationToken)
    {
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        var view = await RecommendationView.ReadAsync(data, Effective > today ? Effective.Value : today, knownAt: null, cancellationToken);
        (var content, _kept) = await RecommendationIntake.KeepAsync(data, read, cancellationToken);
        var found = await RecommendationIntake.CheckAsync(view, content, cancellationToken);
        _findings.AddRange(found.Where(f => f.Severity == DiagnosticSeverity.Error));
        _warnings = found.Count(f => f.Severity == DiagnosticSeverity.Warning);
        return content;
    }

    private static (string Name, int Count)[] Counts(RecommendationContent read) =>
    [
        ("recommendation", read.Recommendations.Length), ("source", read.Sources.Length), ("assessment", read.Assessments.Length),
        ("scale", read.Scales.Length), ("mapping", read.Mappings.Length), ("consultation", read.Consultations.Length),
    ];

    private void Write(Verb verb, RecommendationContent content, bool isRefused, Commit? commit, DatabasePlace? place)
    {
        RecommendationText.Narrow(verb.Output);
        if (isRefused)
        {
            verb.Output.Line($"Refused, {Plural.Of(_findings.Count(f => f.Severity == DiagnosticSeverity.Error), DiagnosticSeverity.Error)}: nothing was stored.");
            return;
        }

        var read = Counts(content).Where(c => c.Count > 0).Select(c => PlanText.Count(c.Count, c.Name, $"{c.Name}s")).DefaultIfEmpty("nothing");
        verb.Output.Line($"Read: {string.Join(", ", read)}.");
        if (_kept > 0)
        {
            verb.Output.Line($"Answers and links that the file does not have stay as they are known: {PlanText.Count(_kept, "recommendation", "recommendations")}.");
        }

        verb.Output.Line(IsDry
            ? "Dry run: nothing was stored."
            : commit is null ? "Nothing changed." : $"Stored as commit {commit.Number.ToString(CultureInfo.InvariantCulture)} in {place!.Name}");
        if (_warnings > 0)
        {
            verb.Output.Line($"New {(_warnings == 1 ? "warning" : "warnings")} of electioncore recommendations check: {PlanText.Number(_warnings)}");
        }
    }

    private void WriteJson(RecommendationContent content, bool isRefused, Commit? commit) => Output.Json(json =>
    {
        json.WriteStartObject("read");
        foreach (var (name, count) in Counts(content))
        {
            json.WriteNumber($"{name}s", count);
        }

        json.WriteEndObject();
        json.WriteBoolean("refused", isRefused);
        json.WriteBoolean("changed", commit is not null);
        json.WriteNumberOrNull("commit", commit?.Number);
        json.WriteNumber("kept", _kept);
        json.WriteFindings(_findings);
    });
}
