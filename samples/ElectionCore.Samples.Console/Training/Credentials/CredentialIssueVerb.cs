using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary><c>training credentials issue</c></summary>
internal sealed class CredentialIssueVerb
{
    private readonly Option<CredentialTypeCode?> _type = Values.Code<CredentialTypeCode>("--type", "The kind of credential.");
    private readonly Option<PersonRef?> _holder = Values.Code<PersonRef>("--holder", "Whom it is given to.");
    private readonly Option<string?> _renews = Values.Text("--renews", "The credential that is renewed; kind, holder and course are then those of it.", "NUMBER");
    private readonly Option<CourseCode?> _course = Values.Code<CourseCode>("--course", "The course for which it is given. Default: the one that its conditions name, where that is just one.");
    private readonly Option<string?> _version = Values.Text("--version", "The version of that course.", "VERSION");
    private readonly Option<string?> _series = Values.Text("--series", "The series of numbers: 1 to 12 capitals, such as ECP.", "S");
    private readonly Option<long?> _number = new("--number") { Description = "The serial number within series and year. Default: the one after the last.", HelpName = "N" };
    private readonly Option<DateOnly?> _on = Values.Day("--on", "The day from which it is valid, and on which the conditions are judged. Default: today where the institution is.");
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say how the person stands to the conditions." };
    private readonly KeyOptions _keys = new(isRequired: false);
    private readonly CertificateOptions _certificate = new();
    private readonly CommitOptions _commit = new();

    public static Command Create() => new CredentialIssueVerb().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("issue", "Gives somebody a credential whose conditions are all met, signs it, and writes the certificate. Otherwise it says what is missing or not known.")
        {
            _type, _holder, _renews, _course, _version, _series, _number, _on, _dryRun,
        };
        _keys.AddTo(command);
        _certificate.AddTo(command);
        _commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var data = await verb.OpenAsync(cancellationToken);
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        var day = parsed.GetValue(_on) ?? today;
        var earlier = await EarlierAsync(data, parsed, day, cancellationToken);
        var (type, holder) = (earlier?.Credential.Type ?? parsed.GetValue(_type), earlier?.Credential.Holder ?? parsed.GetValue(_holder));
        if (type is not { } kind || holder is not { } person)
        {
            throw new UsageException(type is null ? "--type" : "--holder", type is null ? "Say which kind of credential is given." : "Say whom it is given to.");
        }

        var records = await data.Capacity.CredentialRecordsAsync(person, day, cancellationToken);
        var known = records.Types.FirstOrDefault(t => t.Code == kind)
            ?? throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(kind.ToSubjectRef(), ("subject", kind.ToSubjectRef()), ("on", day)));
        var rules = new CredentialRules(records);
        var evaluation = rules.Evaluate(known, person, day);
        if (evaluation.State != ConditionState.Met || parsed.GetValue(_dryRun))
        {
            return Refuse(verb, evaluation);
        }

        var credential = await CredentialAsync(data, parsed, evaluation, earlier, cancellationToken);
        var issued = await _certificate.SignAsync(verb, data, credential, known, parsed.GetValue(_series) ?? "", _keys, today, rules.TrainingEndedOn(known, person, credential.Course), cancellationToken);
        Commit? commit = null;
        await issued.WritePageAsync(async () =>
            commit = await data.Capacity.ImportAsync([credential], _commit.Details(parsed, $"Credential {credential.Number}"), effective: null, cancellationToken));
        await issued.SayAsync(verb, credential, evaluation, commit);
        return App.Done;
    }

    private async Task<CredentialStanding?> EarlierAsync(DataSource data, ParseResult parsed, DateOnly day, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_renews) is not { } text)
        {
            return null;
        }

        var credential = await CredentialArgument.FindAsync(data, text, day, cancellationToken);
        if ((parsed.GetValue(_type) is { } type && type != credential.Type) || (parsed.GetValue(_holder) is { } holder && holder != credential.Holder))
        {
            throw new UsageException("--renews", $"Credential {credential.Number} is of the kind {credential.Type} and of {credential.Holder}; a renewal is of the same.");
        }

        var ledger = await data.Capacity.CredentialLedgerAsync(day, credential.Holder, cancellationToken);
        return ledger.StandingOf(credential.Number, day);
    }

    /// <summary>Shows the conditions; where one is not met, the library says so with its own words.</summary>
    private static int Refuse(Verb verb, CredentialEvaluation evaluation)
    {
        if (verb.IsJson)
        {
            Output.Json(json => ConditionText.Write(json, evaluation));
        }
        else
        {
            ConditionText.Write(verb, evaluation);
        }

        _ = CredentialIssue.Give(evaluation, new("-"));
        return App.Done;
    }

    private async Task<Credential> CredentialAsync(
        DataSource data, ParseResult parsed, CredentialEvaluation evaluation, CredentialStanding? earlier, CancellationToken cancellationToken)
    {
        var number = await NumberAsync(data, parsed, evaluation.On.Year, cancellationToken);
        if (earlier is not null)
        {
            return CredentialIssue.Renew(earlier, evaluation, number);
        }

        var (course, version) = (parsed.GetValue(_course) ?? OnlyCourse(evaluation.Type), parsed.GetValue(_version));
        if (version is not null && course is null)
        {
            throw new UsageException("--version", "A version is one of a course: say which with --course.");
        }

        if (course is { } code && !await IsKnownAsync(data, code, version, evaluation.On, cancellationToken))
        {
            throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(
                code.ToSubjectRef(), ("subject", version is null ? $"course {code}" : $"version {Output.Clean(version)} of the course {code}"), ("on", evaluation.On)));
        }

        var given = CredentialIssue.Give(evaluation, number, course, version);
        var ledger = await data.Capacity.CredentialLedgerAsync(evaluation.On, given.Holder, cancellationToken);
        var same = ledger.Of(given.Holder, evaluation.On).Select(s => s.Credential).Where(c => c.Type == given.Type && (c.Course ?? given.Course) == (given.Course ?? c.Course))
            .Select(c => ledger.StandingOf(c.Number, c.IssuedOn > evaluation.On ? c.IssuedOn : evaluation.On)!).FirstOrDefault(s => s.State == CredentialState.Valid);
        return same is null
            ? given
            : throw new UsageException("--holder", $"{given.Holder} holds {same.Credential.Number} of the kind {given.Type} already, which is valid on {Days.Iso(same.On)}. --renews {same.Credential.Number} renews it.");
    }

    /// <summary>The course for which a kind is given, where its conditions name just one.</summary>
    private static CourseCode? OnlyCourse(CredentialType type)
    {
        var courses = type.Conditions.SelectMany(c => c switch
        {
            FinishedCourseCondition finished => finished.Courses.AsEnumerable(),
            AttendedDaysCondition attended => [attended.Course],
            _ => [],
        });
        return courses.Distinct().ToList() is [var course] ? course : null;
    }

    private async Task<CredentialNumber> NumberAsync(DataSource data, ParseResult parsed, int year, CancellationToken cancellationToken)
    {
        var series = parsed.GetValue(_series) ?? throw new UsageException("--series", "Say of which series its number is, such as ECP.");
        try
        {
            return parsed.GetValue(_number) is { } serial
                ? CredentialNumbers.Make(series, year, serial)
                : await data.Capacity.NextCredentialNumberAsync(series, year, cancellationToken);
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException(wrong is ArgumentOutOfRangeException ? "--number" : "--series", KeyOptions.Said(wrong));
        }
    }

    private static async Task<bool> IsKnownAsync(DataSource data, CourseCode course, string? version, DateOnly day, CancellationToken cancellationToken) => version is null
        ? await data.Capacity.FindAsync<Course>([course.Value], day, cancellationToken).AnyAsync(cancellationToken)
        : await data.Capacity.ReadAsync<CourseVersion>(day, course, cancellationToken: cancellationToken).AnyAsync(v => v.Course == course && v.Version == version, cancellationToken);
}
