using System.CommandLine;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>org find</c></summary>
internal static class FindVerb
{
    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "A name in any language, part of one, or a code." };
        var when = new AsKnown();
        var command = new Command("find", "Finds units, posts, people and places. Variants of Arabic, Urdu and Dari letters do not matter.") { text };
        when.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var snapshot = await when.SnapshotAsync(verb, cancellation);
            var matches = snapshot.Find(parsed.GetRequiredValue(text));
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteStartArray("matches");
                    foreach (var match in matches)
                    {
                        json.WriteStartObject();
                        json.WriteString("subject", match.Subject.ToString());
                        json.WriteString("name", verb.Say(match.Name));
                        json.WriteBoolean("exact", match.IsExact);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                });
                return App.Done;
            }

            foreach (var match in matches)
            {
                verb.Output.Line($"{match.Subject}  {verb.Say(match.Name)}");
            }

            if (matches.Count == 0)
            {
                verb.Output.Line("Nothing found.");
            }

            return App.Done;
        }, token));
        return command;
    }
}
