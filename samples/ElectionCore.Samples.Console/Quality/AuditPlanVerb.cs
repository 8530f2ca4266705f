using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality audit plan</c></summary>
internal sealed class AuditPlanVerb
{
    private readonly Argument<AuditCode?> _code = new("AUDIT") { Description = "The code of the audit.", Arity = ArgumentArity.ExactlyOne, CustomParser = Values.Parse<AuditCode> };
    private readonly Option<string?> _title = Values.Text("--title", "What it is called. Default: its code.");
    private readonly Option<ScopeCode?> _scope = Values.Code<ScopeCode>("--scope", "The scope. Default: the only one on record.");
    private readonly Option<AuditKind> _kind = Values.Word<AuditKind>("--kind", "What it is for.");
    private readonly Option<DateOnly?> _from = Values.Day("--from", "The first day.", required: true);
    private readonly Option<DateOnly?> _to = Values.Day("--to", "The last day.", required: true);
    private readonly Option<PersonRef?> _lead = Values.Code<PersonRef>("--lead", "Who leads it.", required: true);
    private readonly Option<PersonRef[]> _auditors = Values.Codes<PersonRef>("--auditor", "Who else judges in it.");
    private readonly Option<string[]> _competences = new("--competence")
    {
        Description = "What somebody is competent in, as PERSON=CATALOGUE or PERSON=PROCESS, such as P7=54001 or P7=VR. Repeat it.", HelpName = "PERSON=WHAT", DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _processes = Values.Text("--process", "The processes it looks at, by codes with commas between. Default: those of the scope.", "CODES");
    private readonly Option<UnitCode[]> _units = Values.Codes<UnitCode>("--unit", "The units it looks at. Default: those of the scope.");
    private readonly Option<PlaceCode[]> _sites = Values.Codes<PlaceCode>("--site", "The places it visits.");
    private readonly Option<string?> _phase = Values.Text("--phase", "The phase of the electoral cycle that it looks at.", "CODE");
    private readonly Option<string?> _programme = Values.Text("--programme", "The programme it belongs to.", "CODE");
    private readonly Option<string[]> _waivers = new("--waiver")
    {
        Description = "That somebody may audit their own unit, as PERSON=UNIT=GRANTER=DAY=REASON.", HelpName = "WAIVER", DefaultValueFactory = _ => [],
    };

    private readonly Option<PersonRef[]> _managers = Values.Codes<PersonRef>("--top-manager", "Who is of top management, and so may allow waivers.");
    private readonly CatalogueOption _catalogues = new();
    private readonly CommitOptions _commit = new();

    public static Command Create() => new AuditPlanVerb().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("plan", "Plans an audit. Nobody audits their own work; their own unit only where top management allowed it before.")
        {
            _code, _title, _scope, _kind, _from, _to, _lead, _auditors, _competences, _processes, _units, _sites, _phase, _programme, _waivers, _managers,
        };
        _catalogues.AddTo(command);
        _commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var (first, last) = (parsed.GetValue(_from)!.Value, parsed.GetValue(_to)!.Value);
        if (last < first)
        {
            throw new UsageException("--to", "The last day is before the first.");
        }

        var data = await verb.OpenAsync(cancellationToken);
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        var records = new QualityRecords(data, first < today ? first : today, await _catalogues.ReadAsync(parsed, cancellationToken), cancellationToken);
        var scope = await records.ScopeAsync(parsed.GetValue(_scope));
        var code = parsed.GetValue(_code)!.Value;
        if ((await records.AllAsync<Audit>()).FirstOrDefault(a => a.Code == code) is { Status: not AuditStatus.Planned } begun)
        {
            throw new UsageException("AUDIT", $"The audit {code} is {Words.Of(begun.Status)}; only one that is planned is planned again.");
        }

        var audit = new Audit
        {
            Code = code,
            Title = parsed.GetValue(_title) is { } title ? new(verb.Language, title) : new(code.Value),
            Scope = scope.Code,
            Kind = parsed.GetValue(_kind),
            Days = DateRange.Between(first, last.AddDays(1)),
            Phase = Phase(parsed.GetValue(_phase), scope, records),
            Programme = await ProgrammeAsync(parsed.GetValue(_programme), records),
            Processes = Processes(parsed.GetValue(_processes), scope, records),
            Units = [.. parsed.GetRequiredValue(_units)],
            Sites = [.. parsed.GetRequiredValue(_sites)],
            Team = Team(parsed),
        };
        var managers = parsed.GetRequiredValue(_managers);
        var review = AuditIndependence.Require(audit, await records.IndependenceAsync(scope, managers), AuditTeamPolicy.Usual);
        await records.RequireAsync(audit, managers);
        var stored = await data.Quality.ImportAsync([audit], _commit.Details(parsed, $"Audit {code} planned"), cancellationToken: cancellationToken);
        Output.Findings(review.Findings);
        AuditView.Say(verb, audit, review, stored, data);
        return App.Done;
    }

    private static string? Phase(string? code, QualityScope scope, QualityRecords records)
    {
        var known = records.Catalogues.Where(c => scope.Catalogues.Contains(c.Code)).SelectMany(c => c.Phases).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return code is null || known.Contains(code) ? code : throw new UsageException("--phase", $"'{Output.Clean(code)}' is no phase of the scope's catalogues; known are {string.Join(", ", known)}.");
    }

    private static async Task<string?> ProgrammeAsync(string? code, QualityRecords records)
    {
        var known = (await records.AllAsync<AuditProgramme>()).Select(p => p.Code).ToList();
        return code is null || known.Contains(code, StringComparer.Ordinal)
            ? code
            : throw new UsageException("--programme", $"There is no programme {Output.Clean(code)}. There are: {string.Join(", ", known.Order(StringComparer.Ordinal).DefaultIfEmpty("none"))}.");
    }

    private static ValueList<string> Processes(string? text, QualityScope scope, QualityRecords records)
    {
        if (text is null)
        {
            return [];
        }

        var known = records.Catalogues.Where(c => scope.Catalogues.Contains(c.Code)).SelectMany(c => c.Processes).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        string[] codes = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(codes, c => !known.Contains(c)) is { } strange
            ? throw new UsageException("--process", $"'{Output.Clean(strange)}' is no process of the scope's catalogues; known are {string.Join(", ", known)}.")
            : [.. codes];
    }

    private ValueList<AuditTeamMember> Team(ParseResult parsed)
    {
        var competences = parsed.GetRequiredValue(_competences).Select(c => Split("--competence", c, 2)).ToLookup(c => c[0], c => BuiltInCatalogues.Find(c[1])?.Code.Value ?? c[1], StringComparer.Ordinal);
        var waivers = parsed.GetRequiredValue(_waivers).Select(w => Split("--waiver", w, 5)).ToLookup(w => w[0], Waiver, StringComparer.Ordinal);
        var lead = parsed.GetValue(_lead)!.Value;
        PersonRef[] team = [lead, .. parsed.GetRequiredValue(_auditors)];
        if (competences.Concat<IGrouping<string, object>>(waivers).FirstOrDefault(g => team.All(p => p.Value != g.Key)) is { } stranger)
        {
            throw new UsageException("--auditor", $"{Output.Clean(stranger.Key)} is not in the team.");
        }

        return
        [
            .. team.Distinct().Select(p => new AuditTeamMember
            {
                Person = p, Role = p == lead ? AuditRole.Lead : AuditRole.Auditor, Competences = [.. competences[p.Value]], Waivers = [.. waivers[p.Value]],
            }),
        ];
    }

    private static IndependenceWaiver Waiver(string[] parts) => new()
    {
        Unit = UnitCode.TryParse(parts[1], provider: null, out var unit) ? unit : throw new UsageException("--waiver", $"'{Output.Clean(parts[1])}' is not the code of a unit."),
        GrantedBy = PersonRef.TryParse(parts[2], provider: null, out var granter) ? granter : throw new UsageException("--waiver", $"'{Output.Clean(parts[2])}' is not the key of a person."),
        On = PartialDate.TryParse(parts[3], provider: null, out var date) && date.IsComplete ? date.Earliest : throw new UsageException("--waiver", $"'{Output.Clean(parts[3])}' is not a day; write it as 2019-05-17."),
        Reason = parts[4],
    };

    private static string[] Split(string option, string text, int count)
    {
        var parts = text.Split('=', count, StringSplitOptions.TrimEntries);
        return parts.Length == count && parts.All(p => p.Length > 0)
            ? parts
            : throw new UsageException(option, $"'{Output.Clean(text)}' has not the {PlanText.Number(count)} parts with = between that are expected.");
    }
}
