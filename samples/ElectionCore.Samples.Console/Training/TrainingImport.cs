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

    /// <summary>The file of records that name no line of their own; null for lists.</summary>
    public string? File { get; init; }

    /// <summary>The day from which it holds; null where it corrects what is known.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>Whether what a list says of people takes the place of what is on record.</summary>
    public bool CorrectsPeople { get; init; }

    /// <summary>Whether whole records may move a duty on record to another post. Of lists that is settled when they are read.</summary>
    public bool CorrectsDuties { get; init; }

    /// <summary>Who of a list of attendance was not on record; null for other lists.</summary>
    public PeopleOffRecord? OffRecord { get; init; }

    public async Task<int> StoreAsync(Verb verb, DataSource data, CommitDetails details, bool isDry, CancellationToken cancellationToken)
    {
        var people = new PersonDifferences(CorrectsPeople);
        var states = IsWhole ? States : await data.Capacity.CompletePeopleAsync(States, people, cancellationToken).ToListAsync(cancellationToken);
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        List<Diagnostic> incoming =
        [
            .. (await data.Capacity.CheckIncomingAsync(States, today, cancellationToken)).Select(f => new Diagnostic(f.Descriptor, f.Severity, f.Place with { File = File }, f.Arguments)),
            .. await DutiesAsync(data, cancellationToken),
        ];
        var isRefused = incoming.Exists(f => f.Severity == DiagnosticSeverity.Error);
        IReadOnlyList<Diagnostic> findings = [.. Findings, .. incoming, .. people.Findings];
        Output.FirstFindings(findings);
        ListOptions.Hint(findings);

        if (isDry && !isRefused)
        {
            await data.Capacity.RehearseAsync(states, Effective, cancellationToken);
        }

        var commit = isDry || isRefused || states.Count == 0 ? null : await data.Capacity.ImportAsync(states, details, Effective, cancellationToken);
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
                json.WriteNumber(CorrectsPeople ? "peopleCorrected" : "peopleOtherwiseOnRecord", people.People);
                OffRecord?.Write(json);
                json.WriteNumberOrNull("commit", commit?.Number);
                json.WriteFindings(findings);
            });
        }
        else
        {
            var read = Counts.Where(c => c.Count > 0).Select(c => $"{c.Count.ToString(CultureInfo.InvariantCulture)} {c.Name}").DefaultIfEmpty("nothing");
            verb.Output.Line($"Read: {string.Join(", ", read)}. Rows left out: {LeftOut.ToString(CultureInfo.InvariantCulture)}.");
            if (people.People > 0)
            {
                verb.Output.Line(CorrectsPeople
                    ? $"Corrected on record: {PlanText.Count(people.People, "person", "people")}."
                    : $"Otherwise on record: {PlanText.Count(people.People, "person", "people")}, of whom the record stays as it is. Next: correct the list, or --correct-people");
            }

            OffRecord?.Write(verb);
            verb.Output.Line(isDry
                ? "Dry run: nothing was stored."
                : isRefused ? "Nothing was stored: the records contradict themselves or those on record."
                : commit is null ? "Nothing changed." : $"Stored as commit {commit.Number.ToString(CultureInfo.InvariantCulture)} in {data.Place.Name}");
        }

        return findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
    }

    private async Task<List<Diagnostic>> DutiesAsync(DataSource data, CancellationToken cancellationToken)
    {
        var findings = new List<Diagnostic>();
        if (IsWhole)
        {
            await foreach (var difference in data.Capacity.CompareDutiesAsync(States.OfType<Duty>(), cancellationToken))
            {
                findings.Add(difference.ToFinding(default(DiagnosticPlace) with { File = File, Subject = difference.Listed.Code }, CorrectsDuties));
            }
        }

        return findings;
    }
}
