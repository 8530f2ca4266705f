using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality action open</c></summary>
internal static class CaseOpenVerb
{
    public static Command Create()
    {
        var code = new Argument<CorrectiveCaseCode?>("CASE") { Description = "The code of the case.", Arity = ArgumentArity.ExactlyOne, CustomParser = Values.Parse<CorrectiveCaseCode> };
        var findings = Values.Codes<FindingCode>("--finding", "The findings it is about.");
        var title = Values.Text("--title", "What went wrong, in a few words.", required: true);
        var owner = Values.Code<PersonRef>("--owner", "Who answers for it.", required: true);
        var unit = Values.Code<UnitCode>("--unit", "The unit.");
        var on = Values.Day("--on", "The day. Default: today where the institution is.");
        var commit = new CommitOptions();
        var command = new Command("open", "Opens a corrective action.") { code, findings, title, owner, unit, on };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, on, catalogues: null, cancellation);
            var action = new CorrectiveCase
            {
                Code = parsed.GetValue(code)!.Value,
                Findings = [.. parsed.GetRequiredValue(findings).Distinct()],
                Title = parsed.GetValue(title)!,
                Owner = parsed.GetValue(owner)!.Value,
                Unit = parsed.GetValue(unit),
                OpenedOn = records.AsOf,
            };
            if (await records.IsOnRecordAsync<CorrectiveCase>(action.FactKey))
            {
                throw new UsageException("CASE", $"There is a case {action.Code} already.");
            }

            await records.RequireAsync(action);
            var stored = await records.Data.Quality.ImportAsync([action], commit.Details(parsed, $"Corrective action {action.Code} opened"), cancellationToken: cancellation);
            CaseText.Say(verb, action, stored, records.Data);
            return App.Done;
        }, token));
        return command;
    }
}
