using System.CommandLine;
using System.Globalization;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality action step</c></summary>
internal sealed class CaseStepVerb
{
    private readonly Argument<CorrectiveCaseCode?> _code = new("CASE") { Description = "The case.", Arity = ArgumentArity.ExactlyOne, CustomParser = Values.Parse<CorrectiveCaseCode> };
    private readonly Argument<string> _step = new("STEP") { Description = $"What was done: {string.Join(", ", Enum.GetValues<CaseStep>().Select(s => Words.Of(s)))}." };
    private readonly Option<PersonRef?> _by = Values.Code<PersonRef>("--by", "Who did it.", required: true);
    private readonly Option<DateOnly?> _on = Values.Day("--on", "The day. Default: today where the institution is.");
    private readonly Option<string?> _text = Values.Text("--text", "What was done, found or decided.");
    private readonly Option<string[]> _whys = new("--why") { Description = "analysed: the answers to why, one after the other, the last one the root cause.", HelpName = "TEXT", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _category = Values.Text("--cause", $"analysed: the category of the cause, one of {string.Join(", ", Enum.GetValues<CauseCategory>().Select(c => Words.Of(c)))}.", "WORD");
    private readonly Option<string[]> _actions = new("--plan") { Description = "planned: an action as CODE=OWNER=DUE-DAY=TEXT. Repeat it for several.", HelpName = "ACTION", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _action = Values.Text("--action", "action-done: the code of the action that was done.", "CODE");
    private readonly Option<EvidenceCode[]> _evidence = Values.Codes<EvidenceCode>("--evidence", "The evidence, by its codes; found-effective needs it.");
    private readonly CommitOptions _commit = new();

    public static Command Create() => new CaseStepVerb().ToCommand();

    private Command ToCommand()
    {
        _step.AcceptOnlyFromAmong([.. Enum.GetValues<CaseStep>().Select(s => Words.Of(s))]);
        var command = new Command("step", "Adds a step to a corrective action: only one that comes now, and by somebody who may take it.") { _code, _step, _by, _on, _text, _whys, _category, _actions, _action, _evidence };
        _commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private async Task<int> RunAsync(Verb verb, CancellationToken cancellationToken)
    {
        var parsed = verb.Parsed;
        var records = await QualityRecords.OpenAsync(verb, _on, catalogues: null, cancellationToken);
        var code = parsed.GetValue(_code)!.Value;
        var action = (await records.AllAsync<CorrectiveCase>()).FirstOrDefault(c => c.Code == code) ?? throw records.NotFound(code);
        _ = Words.TryParse<CaseStep>(parsed.GetRequiredValue(_step), out var step);
        var whys = parsed.GetRequiredValue(_whys);
        var next = action.With(new()
        {
            Step = step,
            On = records.AsOf,
            By = parsed.GetValue(_by)!.Value,
            Text = parsed.GetValue(_text),
            Cause = whys.Length == 0 ? null : new() { Whys = [.. whys], Category = Category(parsed.GetValue(_category)) },
            Actions = [.. parsed.GetRequiredValue(_actions).Select(Planned)],
            Action = parsed.GetValue(_action),
            Evidence = [.. parsed.GetRequiredValue(_evidence)],
        });
        await records.RequireAsync(next);
        var stored = await records.Data.Quality.ImportAsync([next], _commit.Details(parsed, $"Corrective action {code}: {Words.Of(step)}"), cancellationToken: cancellationToken);
        CaseText.Say(verb, next, stored, records.Data);
        return App.Done;
    }

    private static CauseCategory Category(string? word) => word is null ? throw new UsageException("--cause", "Say of which category the cause is.")
        : Words.TryParse<CauseCategory>(word, out var category) ? category
        : throw new UsageException("--cause", $"'{Output.Clean(word)}' is no category of causes.");

    private static PlannedAction Planned(string text)
    {
        var parts = text.Split('=', 4, StringSplitOptions.TrimEntries);
        return parts is [var code, var owner, var day, { Length: > 0 } what]
            && CodeFormat.IsValid(code) && PersonRef.TryParse(owner, CultureInfo.InvariantCulture, out var person)
            && PartialDate.TryParse(day, CultureInfo.InvariantCulture, out var due) && due.IsComplete
                ? new() { Code = code, Owner = person, DueOn = due.Earliest, Text = what }
                : throw new UsageException("--plan", $"'{Output.Clean(text)}' is no action; write it as CODE=OWNER=2027-01-31=TEXT.");
    }
}
