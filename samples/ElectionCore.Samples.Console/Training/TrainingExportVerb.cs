using System.CommandLine;
using System.Globalization;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training export</c></summary>
internal sealed class TrainingExportVerb
{
    private const string Document = "json", Statements = "xapi", Badges = "openbadges", Workbook = "xlsx";

    private readonly Option<string> _format = new("--format")
    {
        Description = "json: all records as `training import` reads them. xapi: statements of the Experience API 1.0.3 for a record store. openbadges: a signed Open Badge 3.0 for each credential that counts. xlsx: the sign-in sheet of a session, or the roster of stations.",
        Required = true,
    };

    private readonly Option<string?> _output = Values.Text("--out", "The file to write. For openbadges a file of JSON lines, or a folder, existing or ending in a slash, for a file of each.", "FILE", required: true);
    private readonly Option<SessionCode?> _session = Values.Code<SessionCode>("--session", "Only this session; for xapi and xlsx.");
    private readonly Option<DateOnly?> _asOf = Values.Day("--as-of", "The day as of which records are taken. Default: today where the institution is.");
    private readonly Option<string?> _homePage = Values.Text("--home-page", "xapi: the home page of the institution, under which its keys of people are accounts.", "IRI");
    private readonly Option<string?> _base = Values.Text("--base", "xapi: what the names of sessions, courses and credentials begin with. Default: the home page and xapi/.", "IRI");
    private readonly Option<string?> _offset = Values.Text("--offset", "xapi: how far the clocks of the institution are from UTC, such as +05:00. Default: by its time zone.", "±HH:MM");
    private readonly BadgeOptions _badges = new();
    private readonly Option<string?> _language = PageLanguage.Option();

    public static Command Create() => new TrainingExportVerb().ToCommand();

    private Command ToCommand()
    {
        _format.AcceptOnlyFromAmong(Document, Statements, Badges, Workbook);
        var command = new Command("export", "Writes records of training for other programs.") { _format, _output, _session, _asOf, _homePage, _base, _offset, _language };
        _badges.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var format = parsed.GetRequiredValue(_format);
        var session = parsed.GetValue(_session);
        if (session is not null && format is Document or Badges)
        {
            throw new UsageException("--session", $"A session is for xapi and xlsx; {format} takes all.");
        }

        var data = await verb.OpenAsync(cancellationToken);
        var path = OutputPath.Require("--out", parsed.GetRequiredValue(_output)!, data.Place.File);
        var day = parsed.GetValue(_asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        await RequireSessionAsync(data, session, day, cancellationToken);
        var (count, what) = format switch
        {
            Document => (await WrittenAsync(path, stream => TrainingJson.WriteAsync(stream, data.Capacity, day, cancellationToken: cancellationToken)), "records"),
            Statements => (await StatementsAsync(verb, data, path, day, session, cancellationToken), "statements"),
            Badges => (await _badges.WriteAsync(verb, data, path, day, PageLanguage.Of(verb, _language), cancellationToken), "badges"),
            _ => (await SheetFile.WriteWorkbookAsync(data, path, session, day, PageLanguage.Of(verb, _language), cancellationToken), "people"),
        };
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("format", format);
                json.WriteDay("asOf", day);
                json.WriteNumber(what, count);
                json.WriteString("path", path);
            });
        }
        else
        {
            PlanText.Line(verb, $"{PlanText.Number(count)} {what} as of {Days.Iso(day)} written to {path}");
        }

        return App.Done;
    }

    private static async Task RequireSessionAsync(DataSource data, SessionCode? session, DateOnly day, CancellationToken cancellationToken)
    {
        if (session is { } code && !await data.Capacity.FindAsync<TrainingSession>([code.Value], day, cancellationToken).AnyAsync(cancellationToken))
        {
            throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(code.ToSubjectRef(), ("subject", code.ToSubjectRef()), ("on", day)));
        }
    }

    private static async Task<long> WrittenAsync(string path, Func<Stream, Task<long>> write)
    {
        var count = 0L;
        await WholeFile.WriteAsync(path, async stream => count = await write(stream));
        return count;
    }

    private async Task<long> StatementsAsync(Verb verb, DataSource data, string path, DateOnly day, SessionCode? session, CancellationToken cancellationToken)
    {
        var home = verb.Parsed.GetValue(_homePage) ?? throw new UsageException("--home-page", "Give the home page of the institution, such as https://emb.example/: people are named by their keys under it.");
        var offset = verb.Parsed.GetValue(_offset) is { } text ? Offset(text) : await Days.OffsetAsync(data.Register, day, cancellationToken);
        XapiExportOptions options;
        try
        {
            options = new() { HomePage = home, ActivityBase = verb.Parsed.GetValue(_base) ?? $"{home.TrimEnd('/')}/xapi/", Offset = offset };
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong is ArgumentOutOfRangeException ? "--offset" : wrong.ParamName == nameof(XapiExportOptions.HomePage) ? "--home-page" : "--base", KeyOptions.Said(wrong));
        }

        return await WrittenAsync(path, stream => XapiWriter.WriteAsync(stream, data.Capacity.StatementsAsync(options, day, session, cancellationToken), cancellationToken));
    }

    private static TimeSpan Offset(string text) => text is ['+' or '-', ..]
        && TimeSpan.TryParseExact(text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out var span)
            ? text[0] == '-' ? -span : span
            : throw new UsageException("--offset", $"'{Output.Clean(text)}' is no offset from UTC; write it as +05:00.");
}
