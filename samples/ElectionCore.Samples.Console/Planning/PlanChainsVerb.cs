using System.CommandLine;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan chains</c></summary>
internal static class PlanChainsVerb
{
    public static Command Create()
    {
        var when = new AsKnown();
        var command = new Command(
            "chains", "Lists the chains through which reports are approved: their stages, and who may sign. `plan chains set` makes one; they also come with `plan import --chains` of a JSON document.")
        {
            PlanChainSetVerb.Create(),
        };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(when.AsOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var chains = await ApprovalChains.ReadAsync(data, day, await when.KnownAtAsync(verb, data.Register, cancellation), cancellation);
            if (verb.IsJson)
            {
                WriteJson(verb, day, chains);
            }
            else
            {
                Write(verb, day, chains);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, DateOnly day, List<ApprovalChain> chains)
    {
        PlanText.Narrow(verb.Output);
        if (chains.Count == 0)
        {
            verb.Output.Line($"There are no chains of approval on {Days.Iso(day)}.");
            verb.Output.Line("Make one: electioncore plan chains set reporting --stage head=PERSON --stage secretary=PERSON");
            return;
        }

        foreach (var chain in chains)
        {
            PlanText.Line(verb, $"{chain.Code}: {verb.Say(chain.Name)}");
            var table = PlanText.Table("Stage", "Name", $"May sign on {Days.Iso(day)}");
            foreach (var stage in chain.Stages)
            {
                var people = stage.Signatories.Where(s => s.Days.Contains(day))
                    .Select(s => s.CoverFor is { } absent ? $"{s.Person} (for {absent})" : s.Person.Value).ToList();
                table.Row(stage.Code, verb.Say(stage.Name), people.Count == 0 ? "nobody" : string.Join(", ", people));
            }

            verb.Output.Write(table);
        }
    }

    private static void WriteJson(Verb verb, DateOnly day, List<ApprovalChain> chains) => Output.Json(json =>
    {
        json.WriteDay("asOf", day);
        json.WriteAll("chains", chains, chain =>
        {
            json.WriteStartObject();
            json.WriteString("code", chain.Code);
            json.WriteString("name", verb.Say(chain.Name));
            json.WriteAll("stages", chain.Stages, stage =>
            {
                json.WriteStartObject();
                json.WriteString("code", stage.Code);
                json.WriteString("name", verb.Say(stage.Name));
                json.WriteAll("signatories", stage.Signatories, signatory =>
                {
                    json.WriteStartObject();
                    json.WriteString("person", signatory.Person.Value);
                    json.WriteString("coverFor", signatory.CoverFor?.Value);
                    json.WriteSpan(signatory.Days);
                    json.WriteEndObject();
                });
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    });
}
