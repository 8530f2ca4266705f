using System.CommandLine;
using System.Globalization;
using System.Text;
using ElectionCore.EntityFrameworkCore;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>log show</c></summary>
internal static class LogShowVerb
{
    private const int Often = 64 * 1024;

    public static Command Create()
    {
        var subject = Values.Text("--subject", "Only what changed in this: unit:CODE, post:CODE, person:KEY, …, or a code alone, of whatever kind.", "KIND:CODE");
        subject.Validators.Add(result =>
        {
            var text = result.Tokens[^1].Value;
            if (!(text.Contains(':', StringComparison.Ordinal) ? SubjectRef.TryParse(text, provider: null, out _) : CodeFormat.IsValid(text)))
            {
                result.AddError($"'{text}' is neither KIND:CODE nor a code.");
            }
        });
        var command = new Command("show", "Shows the commits, newest last, with the values before and after.") { subject };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var records = Read(data.Database, parsed.GetValue(subject), cancellation);
            if (verb.IsJson)
            {
                await LogJson.WriteAsync(records, cancellation);
            }
            else
            {
                await WriteAsync(records);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static IAsyncEnumerable<LogRecord> Read(ElectionCoreDatabase database, string? subject, CancellationToken cancellationToken)
    {
        if (subject is null)
        {
            return database.ReadLogAsync(subject: null, cancellationToken);
        }

        return SubjectRef.TryParse(subject, provider: null, out var about)
            ? database.ReadLogAsync(about, cancellationToken)
            : database.ReadLogAsync(subject: null, cancellationToken).Where(r => r.Subject.AsSpan(r.Subject.IndexOf(':', StringComparison.Ordinal) + 1).SequenceEqual(subject));
    }

    // Not line by line to the screen: logs are long.
    private static async Task WriteAsync(IAsyncEnumerable<LogRecord> records)
    {
        var lines = new StringBuilder();
        long? shown = null;
        await foreach (var record in records)
        {
            if (record.Commit.Number != shown)
            {
                Add(lines, CommitLines(record.Commit, isFirst: shown is null));
                shown = record.Commit.Number;
            }

            Add(lines, PayloadWords.Of(record).Select(l => $"  {l}"));
            if (lines.Length > Often)
            {
                await Console.Out.WriteAsync(lines);
                lines.Clear();
            }
        }

        if (shown is null)
        {
            Add(lines, ["Nothing found."]);
        }

        await Console.Out.WriteAsync(lines);
    }

    private static void Add(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.AppendLine(Output.Clean(line));
        }
    }

    private static IEnumerable<string> CommitLines(Commit commit, bool isFirst)
    {
        if (!isFirst)
        {
            yield return "";
        }

        yield return $"Commit {commit.Number.ToString(CultureInfo.InvariantCulture)}, {Days.Moment(commit.RecordedAt)}, by {commit.Details.Author}";
        yield return $"Reason: {commit.Details.Reason}";
        if (commit.Details.Instrument is { } instrument)
        {
            yield return $"Instrument: {instrument}";
        }
    }
}
