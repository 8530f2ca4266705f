using System.CommandLine;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org correct</c></summary>
internal static class CorrectVerb
{
    public static Command Create()
    {
        var subject = new Argument<SubjectRef?>("SUBJECT")
        {
            Description = "What the wrong record is about: unit:CODE, post:CODE, appointment:CODE, place:CODE, person:KEY, …",
            CustomParser = Values.Parse<SubjectRef>,
            Arity = ArgumentArity.ExactlyOne,
        };
        var on = Values.Day("--on", "A day on which the wrong record holds. Default: the latest record.");
        var set = new Option<string[]>("--set")
        {
            Description = "A field and its right value, named as in the CSV tables: --set grade=BS-21 --set valid_from=2019-06-01. An empty value clears the field.",
            HelpName = "FIELD=VALUE",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var retract = new Option<bool>("--retract") { Description = "The record was never true." };
        var commit = new CommitOptions();
        var command = new Command("correct", "Corrects a record that was wrong. What was known before stays on the books.") { subject, on, set, retract };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var about = parsed.GetValue(subject)!.Value;
            var isRetracted = parsed.GetValue(retract);
            var values = new List<KeyValuePair<string, string>>();
            foreach (var pair in parsed.GetValue(set)!)
            {
                var parts = pair.Split('=', 2);
                values.Add(parts.Length == 2
                    ? new(parts[0], parts[1])
                    : throw new UsageException("--set", $"'{pair}' is not FIELD=VALUE."));
            }

            if (isRetracted == values.Count > 0)
            {
                throw new UsageException("--set", "Give the right values with --set, or --retract.");
            }

            var data = await verb.OpenAsync(cancellation);
            var editor = new RecordEditor(data.Register);
            var findings = isRetracted
                ? await editor.RetractAsync(about, parsed.GetValue(on), cancellation)
                : await editor.CorrectAsync(about, parsed.GetValue(on), values, cancellation);
            Output.Findings(findings);
            if (findings.Any(f => f.Severity == DiagnosticSeverity.Error))
            {
                data.Register.Rollback();
                if (verb.IsJson)
                {
                    Output.Json(json => json.WriteFindings(findings));
                }

                return App.Faulty;
            }

            return await verb.CommitAsync(
                data, commit.Details(parsed, $"{(isRetracted ? "Retraction" : "Correction")} of {about}"), $"{(isRetracted ? "Retracted" : "Corrected")} {about}.", cancellation);
        }, token));
        return command;
    }
}
