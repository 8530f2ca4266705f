using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations respond</c></summary>
internal static class RecommendationRespondVerb
{
    public static Command Create()
    {
        var code = RecommendationArgument.Create();
        var answer = Values.Word<ResponseKind>("--answer", "The answer.");
        answer.Required = true;
        var on = Values.Day("--on", "The day of the answer; it holds from then on.", required: true);
        var decision = Values.Text("--decision", "The number of the decision.", "NUMBER");
        var decided = Values.Day("--decision-date", "The day the decision bears.");
        var signatory = Values.Text("--decision-signatory", "Who signed the decision.", "NAME");
        var due = Values.Day("--due", "The day by which it shall be done.");
        var elements = Values.Codes<PlanElementCode>("--element", "Elements of plans that carry it out, besides those linked already.");
        var comment = Values.Text("--comment", "What was said.");
        var commit = new CommitOptions();
        var command = new Command("respond", "Records what the institution answers to a recommendation, and by which elements of its plans it is carried out.")
        {
            code, answer, on, decision, decided, signatory, due, elements, comment,
        };
        commit.AddAuthorTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var response = new RecommendationResponse(
                parsed.GetValue(answer), parsed.GetValue(on)!.Value, Instrument(parsed.GetValue(decision), parsed.GetValue(decided), parsed.GetValue(signatory)),
                parsed.GetValue(comment), parsed.GetValue(due));
            var view = await RecommendationArgument.ReadAsync(verb, response.On, cancellation);
            var known = view.Require(parsed.GetValue(code));
            var changed = known with { Response = response, Elements = AnswerTimeline.Union(known.Elements, parsed.GetValue(elements)!) };
            var after = view with { Content = view.Content with { Recommendations = [.. view.Content.Recommendations.Select(r => r == known ? changed : r)] } };
            if (RecommendationArgument.Refuses(after, view, known.Subject))
            {
                return App.Faulty;
            }

            var planning = view.Data.Planning;
            await AnswerTimeline.StageAsync(planning.Facts<Recommendation>(), known.Code, response, parsed.GetValue(elements)!, cancellation);
            var details = new CommitDetails(commit.Details(parsed, "-").Author, $"Answer to {known.Code}: {Words.Of(response.Kind)}", response.Decision);
            var stored = await planning.CommitAsync(details, cancellation);
            return RecommendationArgument.Said(verb, stored, $"Answer to {known.Code} on {Days.Iso(response.On)}: {Words.Plain(response.Kind)}.", json =>
            {
                json.WriteString("recommendation", known.Code.Value);
                json.WriteResponse(response);
                json.WriteTexts("elements", changed.Elements);
            });
        }, token));
        return command;
    }

    private static Instrument? Instrument(string? number, DateOnly? date, string? signatory) => number is null
        ? date is null && signatory is null ? null : throw new UsageException("--decision", "A day or signatory of a decision needs its number.")
        : new(number, date is { } day ? PartialDate.FromDate(day) : null, signatory);
}
