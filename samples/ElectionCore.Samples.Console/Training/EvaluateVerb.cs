using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training evaluate</c></summary>
internal static class EvaluateVerb
{
    public static Command Create()
    {
        var session = Values.Code<SessionCode>("--session", "Only this session.");
        var course = Values.Code<CourseCode>("--course", "Only sessions of this course.");
        var minimum = new Option<int>("--minimum-stations")
        {
            Description = "The least number of stations for which the errors of a trainer are shown; 2 or more.", HelpName = "N", DefaultValueFactory = _ => TrainerOutcomes.DefaultMinimum,
        };
        minimum.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[^1].Value, System.Globalization.CultureInfo.InvariantCulture, out var given) && given < 2)
            {
                result.AddError("Errors of one station would show a person; give 2 or more.");
            }
        });
        var asOf = Values.Day("--as-of", "The day up to which records count. Default: today where the institution is.");
        var command = new Command("evaluate", "Training at four levels: what people said, what they learned, what they did, and errors in the forms of stations. Trainers are never ranked.") { session, course, minimum, asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var records = await data.Capacity.EvaluationRecordsAsync(day, cancellation);
            var (one, of) = (parsed.GetValue(session), parsed.GetValue(course));
            var evaluation = new TrainingEvaluation(records, one, of, parsed.GetValue(minimum));
            if (evaluation.Sessions.IsEmpty && (one is not null || of is not null))
            {
                SubjectRef subject = one is { } code ? code : of!.Value;
                throw new RuleViolationException(ConsoleDiagnostics.NotFound.At(subject, ("subject", one is { } named ? $"session {named}" : $"session of course {of}"), ("on", day)));
            }

            var report = new EvaluationReport(evaluation, day, one is not null || of is not null);
            if (verb.IsJson)
            {
                Output.Json(report.Write);
            }
            else
            {
                Output.FirstFindings(evaluation.Findings);
                report.Write(verb);
            }

            return App.Done;
        }, token));
        return command;
    }
}
