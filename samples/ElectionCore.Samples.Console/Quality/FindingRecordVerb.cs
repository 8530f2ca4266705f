using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality finding record</c></summary>
internal sealed class FindingRecordVerb
{
    private readonly Argument<FindingCode?> _code = new("FINDING") { Description = "The code of the finding.", Arity = ArgumentArity.ExactlyOne, CustomParser = Values.Parse<FindingCode> };
    private readonly Option<AuditCode?> _audit = Values.Code<AuditCode>("--audit", "The audit. Default: none, it was found otherwise.");
    private readonly Option<string?> _grade = Values.Text("--grade", "The grade on the scale, such as major, minor, observation, opportunity.", "GRADE", required: true);
    private readonly Option<string?> _scale = Values.Text("--scale", "The scale of grades. Default: the only one on record, otherwise the usual one of four grades.", "CODE");
    private readonly Option<TopicCode[]> _topics = Values.Codes<TopicCode>("--topic", "What it is about; several with spaces between.");
    private readonly Option<string?> _statement = Values.Text("--statement", "What is wrong, or could be better.", required: true);
    private readonly Option<string?> _seen = Values.Text("--evidence", "What was seen, for somebody who was not there.", required: true);
    private readonly Option<UnitCode?> _unit = Values.Code<UnitCode>("--unit", "The unit.");
    private readonly Option<string?> _process = Values.Text("--process", "The electoral process, by its code.", "CODE");
    private readonly Option<PersonRef?> _by = Values.Code<PersonRef>("--by", "Who found it.", required: true);
    private readonly Option<DateOnly?> _on = Values.Day("--on", "The day. Default: today where the institution is.");
    private readonly CatalogueOption _catalogues = new();
    private readonly CommitOptions _commit = new();

    public static Command Create() => new FindingRecordVerb().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("record", "Records a finding.") { _code, _audit, _grade, _scale, _topics, _statement, _seen, _unit, _process, _by, _on };
        _catalogues.AddTo(command);
        _commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var records = await QualityRecords.OpenAsync(verb, _on, _catalogues, cancellationToken);
        var code = parsed.GetValue(_code)!.Value;
        if (await records.IsOnRecordAsync<Finding>(code.Value))
        {
            throw new UsageException("FINDING", $"There is a finding {code} already; a record is corrected with quality import.");
        }

        var own = await records.AllAsync<GradingScale>();
        var scales = await records.ScalesAsync();
        var scale = parsed.GetValue(_scale) is { } name
            ? scales.FirstOrDefault(s => s.Code == name) ?? throw new UsageException("--scale", $"'{Output.Clean(name)}' is no scale; known are {string.Join(", ", scales.Select(s => s.Code).Distinct(StringComparer.Ordinal))}.")
            : own is [var only] ? only : GradingScale.Usual;
        var grade = parsed.GetValue(_grade)!;
        if (scale.Find(grade) is null)
        {
            throw new UsageException("--grade", $"'{Output.Clean(grade)}' is no grade of the scale {scale.Code}; it has {string.Join(", ", scale.Grades.Select(g => g.Code))}.");
        }

        var audit = parsed.GetValue(_audit) is { } wanted ? await records.AuditAsync(wanted) : null;
        var finding = new Finding
        {
            Code = code,
            Audit = audit?.Code,
            Scale = scale.Code,
            Grade = grade,
            Statement = parsed.GetValue(_statement)!,
            ObjectiveEvidence = parsed.GetValue(_seen)!,
            Topics = Topics(parsed, records, audit is null ? null : await records.ScopeAsync(audit.Scope)),
            Unit = parsed.GetValue(_unit),
            Process = Process(parsed.GetValue(_process), records),
            On = records.AsOf,
            By = parsed.GetValue(_by)!.Value,
        };
        await records.RequireAsync(finding);
        var stored = await records.Data.Quality.ImportAsync([finding], _commit.Details(parsed, $"Finding {code}"), cancellationToken: cancellationToken);
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteString("finding", code.Value);
                json.WriteString("grade", grade);
                json.WriteNumberOrNull("commit", stored?.Number);
            });
        }
        else
        {
            PlanText.Line(verb, $"Finding {code}: {grade}, of {string.Join(", ", finding.Topics)}.");
            PlanText.Line(verb, QualityText.Stored(stored, isDry: false, records.Data));
            PlanText.Line(verb, $"Next: electioncore quality action open CASE --finding {code} --owner PERSON --title TEXT");
        }

        return App.Done;
    }

    private static string? Process(string? code, QualityRecords records)
    {
        var known = records.Catalogues.SelectMany(c => c.Processes).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return code is null || known.Contains(code) ? code : throw new UsageException("--process", $"'{Output.Clean(code)}' is no electoral process; known are {string.Join(", ", known)}.");
    }

    private ValueList<TopicCode> Topics(ParseResult parsed, QualityRecords records, QualityScope? scope)
    {
        var topics = parsed.GetRequiredValue(_topics).Distinct().ToList();
        if (topics.Count == 0)
        {
            throw new UsageException("--topic", "Say which topics it is about.");
        }

        var catalogues = records.Catalogues.Where(c => scope is null || scope.Catalogues.Contains(c.Code)).ToList();
        return topics.Find(t => catalogues.TrueForAll(c => c.Find(t) is null)) is { IsEmpty: false } unknown
            ? throw new UsageException("--topic", $"{unknown} is a topic of none of {string.Join(", ", catalogues.Select(c => c.Code))}.")
            : [.. topics];
    }
}
