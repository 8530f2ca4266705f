using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training import-duties</c></summary>
internal static class ImportDutiesVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A list of postings: person, name, father_name, sex, parent_department, station, role, order, from, to; CSV or xlsx.");
        var correct = ListOptions.CreateCorrectDuties();
        var list = new ListOptions();
        var commit = new CommitOptions();
        var command = new Command("import-duties", "Takes in who is posted where. Rows without a key are never matched by name: proposals are shown.") { file };
        list.AddAllTo(command);
        command.Options.Add(correct);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var isDry = list.IsDry(parsed);
            var data = await verb.OpenAsync(cancellation, isDry ? DataAccess.Try : DataAccess.Create);
            var options = new DutyListOptions
            {
                Lenient = list.IsLenient(parsed), CorrectsDuties = parsed.GetValue(correct), DayForm = list.Dates(parsed), Digits = list.Digits(parsed), NameLanguage = verb.Language,
            };
            await using var stream = File.OpenRead(path);
            var read = await ProgressBar.RunAsync(verb, progress => DutyListReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), options, progress, cancellation));
            read = await read.AgainstRecordAsync(data.Capacity, options, cancellation);
            if (read.WithoutKey.Length > 0 && !verb.IsJson)
            {
                await ProposeAsync(verb, data, read, cancellation);
            }

            var import = new TrainingImport(
                [.. read.Duties, .. read.Trainees],
                [("duties", read.Duties.Length), ("people", read.Trainees.Length), ("rows without a key", read.WithoutKey.Length)],
                read.Diagnostics, read.LeftOut) { CorrectsPeople = list.CorrectsPeople(parsed) };
            return await import.StoreAsync(verb, data, commit.Details(parsed, $"Imported {Path.GetFileName(path)}"), isDry, cancellation);
        }, token));
        return command;
    }

    private static async Task ProposeAsync(Verb verb, DataSource data, DutyListReading read, CancellationToken cancellationToken)
    {
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        var known = await data.Capacity.ReadAsync<Trainee>(today, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        foreach (var match in DutyMatches.Propose(read.WithoutKey, known.Concat(read.Trainees)))
        {
            verb.Output.Line(
                $"Row {PlanText.Number(match.Row)} may be {match.Person}: the name agrees, father's name {Say(match.FatherAgrees)}, sex {Say(match.SexAgrees)}, department {Say(match.DepartmentAgrees)}. Decide, and give the key.");
        }
    }

    private static string Say(bool? agrees) => agrees switch { true => "agrees", false => "differs", _ => "is not known" };
}
