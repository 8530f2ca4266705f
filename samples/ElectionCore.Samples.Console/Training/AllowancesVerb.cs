using System.Collections.Immutable;
using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training allowances</c></summary>
internal static class AllowancesVerb
{
    public static Command Create()
    {
        var rates = new AllowanceOptions();
        var place = Values.Code<PlaceCode>("--place", "Only sessions in this place.");
        var session = Values.Code<SessionCode>("--session", "Only this session.");
        var approver = Values.Code<PersonRef>("--approver", "Who approves the sheet: nobody who is paid by it, and no trainer of its sessions.", required: true);
        var restricted = Values.Text("--restricted", "Identity numbers, telephones and accounts by the key of the person; CSV or xlsx. They are printed on the sheet and stored nowhere. Needs --out.", "FILE");
        var already = new Option<string[]>("--already")
        {
            Description = "Sheets that were made before, as --out wrote them (.xlsx), or lists with the columns person, session, day: what they pay is not paid again. It can be given several times.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var title = Values.Text("--title", "What is paid for. Default: the title of the course, where all sessions are of one.");
        var output = Values.Text("--out", "Write the restricted sheet here: .xlsx or .html. Default: counts and totals only, on the screen.", "FILE");
        var asOf = Values.Day("--as-of", "The day up to which attendance counts. Default: today where the institution is.");
        var language = PageLanguage.Option();
        var command = new Command("allowances", "What those who attended are paid: days attended times the rate, certified by the trainer.") { place, session, approver, restricted, already, title, output, asOf, language };
        rates.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var paid = rates.Read(parsed);
            var (file, details) = (parsed.GetValue(output), parsed.GetValue(restricted));
            if (details is not null && file is null)
            {
                throw new UsageException("--restricted", "What is restricted is printed on the sheet alone, which --out names.");
            }

            var data = await verb.OpenAsync(cancellation);
            var earlier = parsed.GetRequiredValue(already);
            var path = file is null ? null : Target(file, data, [details, .. earlier]);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            if (await PaidAsync(earlier, cancellation) is not { } before)
            {
                return App.Faulty;
            }

            var records = await AllowanceRecords.ReadAsync(data.Capacity, day, parsed.GetValue(session), parsed.GetValue(place), before, cancellation);
            if (parsed.GetValue(session) is { } wanted && records.Sessions.Count == 0)
            {
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At((SubjectRef)wanted, ("subject", $"session {wanted}"), ("on", day)));
            }

            records = records with { Checks = records.Checks with { Officials = await OfficialsAsync(data, day, parsed.GetValue(approver)!.Value, cancellation) } };
            AllowanceOptions.RequireUsed(paid, records.Sessions);
            var sheet = Sheet(records, paid, parsed.GetValue(approver)!.Value);
            var read = details is null ? null : await DetailsAsync(details, cancellation);
            if (read is { HasErrors: true })
            {
                return App.Faulty;
            }

            var shared = ImmutableArray<Diagnostic>.Empty;
            if (path is not null)
            {
                shared = await WriteAsync(verb, data, day, sheet, (path, parsed.GetValue(title), PageLanguage.Of(verb, language)), records, read?.Details ?? new Dictionary<PersonRef, RestrictedDetails>(), cancellation);
            }

            new AllowanceSummary(day, sheet, records, paid, read?.Details, [.. sheet.Findings, .. shared]).Write(verb, path);
            return App.Done;
        }, token));
        return command;
    }

    /// <summary>The approver, where that is the key of somebody with a name or an appointment, or of a post.</summary>
    private static async Task<HashSet<PersonRef>> OfficialsAsync(DataSource data, DateOnly day, PersonRef approver, CancellationToken cancellationToken)
    {
        var organization = await data.Register.ReadingAsync(cancellationToken: cancellationToken);
        var query = FactQuery.KnownNow with { ValidOn = day, Keys = [approver.Value] };
        var isKnown = await organization.KnownAsync<Person>(query, cancellationToken).AnyAsync(cancellationToken)
            || await organization.KnownAsync<Post>(query, cancellationToken).AnyAsync(cancellationToken)
            || await organization.KnownAsync<Appointment>(FactQuery.KnownNow with { ValidOn = day, References = [(SubjectRef)approver] }, cancellationToken).AnyAsync(cancellationToken);
        return isKnown ? [approver] : [];
    }

    private static AllowanceSheet Sheet(AllowanceRecords records, AllowanceRates paid, PersonRef approver)
    {
        try
        {
            return AllowanceSheet.Of(records.Sessions, records.Attendance, paid.Of, approver, records.Checks);
        }
        catch (ArgumentException fault) when (fault.ParamName == "approver")
        {
            throw new UsageException("--approver", "Nobody approves a sheet on which they are paid or for whose sessions they train; name another person.");
        }
    }

    /// <summary>The days that earlier sheets pay; null when one of them cannot be read.</summary>
    private static async Task<List<PaidDay>?> PaidAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var days = new List<PaidDay>();
        var isFaulty = false;
        foreach (var path in paths)
        {
            await using var stream = File.OpenRead(path);
            var read = await PaidDayReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), cancellationToken);
            Output.FirstFindings(read.Diagnostics);
            isFaulty |= read.HasErrors;
            days.AddRange(read.Days);
        }

        return isFaulty ? null : days;
    }

    private static async Task<RestrictedListReading> DetailsAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var read = await RestrictedListReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), cancellationToken);
        Output.Findings(read.Diagnostics);
        return read;
    }

    /// <returns>What was found in the restricted details.</returns>
    private static async Task<ImmutableArray<Diagnostic>> WriteAsync(
        Verb verb, DataSource data, DateOnly day, AllowanceSheet sheet, (string Path, string? Title, string Language) file, AllowanceRecords records,
        IReadOnlyDictionary<PersonRef, RestrictedDetails> details, CancellationToken cancellationToken)
    {
        var courses = records.Sessions.Select(s => s.Course).Distinct().ToList();
        var course = courses.Count == 1
            ? await data.Capacity.ReadAsync<Course>(day, cancellationToken: cancellationToken).FirstOrDefaultAsync(c => c.Code == courses[0], cancellationToken)
            : null;
        var title = file.Title is { } text ? new LocalizedText(file.Language, text) : course?.Title ?? new(string.Join(", ", courses.Order().DefaultIfEmpty(new("-"))));
        var print = new AllowancePrint(sheet, title, records.People, details);
        await WholeFile.WriteOwnAsync(file.Path, stream => IsPage(file.Path)
            ? stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(AllowanceSheetPage.Write(print, file.Language)), cancellationToken).AsTask()
            : AllowanceSheetWorkbook.WriteAsync(print, stream, file.Language, cancellationToken));
        return print.Findings;
    }

    private static string Target(string path, DataSource data, string?[] inputs)
    {
        if (!IsPage(path) && !Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException("--out", "The name ends in .xlsx or .html.");
        }

        return OutputPath.Require("--out", path, data.Place.File, inputs);
    }

    private static bool IsPage(string path) => Path.GetExtension(path).Equals(".html", StringComparison.OrdinalIgnoreCase);
}
