using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training import-attendance</c></summary>
internal static class ImportAttendanceVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "A table of session, person, day and state, and of scores where there are any; CSV or xlsx.");
        var list = new ListOptions();
        var commit = new CommitOptions();
        var command = new Command("import-attendance", "Takes in who was there, day by day. It is held against the sessions on record and their days: record them first.") { file };
        list.AddAllTo(command);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            var isDry = list.IsDry(parsed);
            var data = await verb.OpenAsync(cancellation, isDry ? DataAccess.Try : DataAccess.Create);
            var today = await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var sessions = await data.Capacity.ReadAsync<TrainingSession>(today, cancellationToken: cancellation).ToListAsync(cancellation);
            var options = new AttendanceOptions
            {
                Lenient = list.IsLenient(parsed), DayForm = list.Dates(parsed), Digits = list.Digits(parsed), Sessions = [.. sessions], Today = today, NameLanguage = verb.Language,
            };
            await using var stream = File.OpenRead(path);
            var read = await ProgressBar.RunAsync(verb, progress => AttendanceReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), options, progress, cancellation));
            var import = new TrainingImport(
                [.. read.Attendance, .. read.TestResults, .. read.Trainees],
                [("attendances", read.Attendance.Length), ("tests", read.TestResults.Length), ("people", read.Trainees.Length)],
                read.Diagnostics, read.LeftOut) { OffRecord = await PeopleOffRecord.OfAsync(data, read, cancellation), CorrectsPeople = list.CorrectsPeople(parsed) };
            return await import.StoreAsync(verb, data, commit.Details(parsed, $"Imported {Path.GetFileName(path)}"), isDry, cancellation);
        }, token));
        return command;
    }
}
