using System.Globalization;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>What the imports of training say and store alike: all or nothing, unless faulty rows may be left out.</summary>
/// <param name="States">What is stored.</param>
/// <param name="Counts">What was read, for people and programs.</param>
/// <param name="Findings">What is to be said.</param>
/// <param name="LeftOut">The rows that were left out.</param>
internal sealed record TrainingImport(
    IReadOnlyCollection<IFactState> States, IReadOnlyList<(string Name, int Count)> Counts, IReadOnlyList<Diagnostic> Findings, int LeftOut)
{
    /// <summary>Whether records replace what is known. Lists say little of people; the rest stays as it is known.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The day from which it holds; null where it corrects what is known.</summary>
    public DateOnly? Effective { get; init; }

    public async Task<int> StoreAsync(Verb verb, DataSource data, CommitDetails details, bool isDry, CancellationToken cancellationToken)
    {
        Output.Findings(Findings);
        var commit = isDry || States.Count == 0
            ? null
            : await data.Capacity.ImportAsync(IsWhole ? States.ToAsyncEnumerable() : data.Capacity.CompletePeopleAsync(States, cancellationToken), details, Effective, cancellationToken);
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteStartObject("read");
                foreach (var (name, count) in Counts)
                {
                    json.WriteNumber(name, count);
                }

                json.WriteEndObject();
                json.WriteNumber("leftOut", LeftOut);
                json.WriteNumberOrNull("commit", commit?.Number);
                json.WriteFindings(Findings);
            });
        }
        else
        {
            var read = Counts.Where(c => c.Count > 0).Select(c => $"{c.Count.ToString(CultureInfo.InvariantCulture)} {c.Name}").DefaultIfEmpty("nothing");
            verb.Output.Line($"Read: {string.Join(", ", read)}. Rows left out: {LeftOut.ToString(CultureInfo.InvariantCulture)}.");
            verb.Output.Line(isDry
                ? "Dry run: nothing was stored."
                : commit is null ? "Nothing changed." : $"Stored as commit {commit.Number.ToString(CultureInfo.InvariantCulture)} in {data.Place.Name}");
        }

        return Findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
    }
}
