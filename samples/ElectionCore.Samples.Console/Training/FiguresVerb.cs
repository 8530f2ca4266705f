using System.CommandLine;
using ElectionCore.Capacity;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training figures</c></summary>
internal static class FiguresVerb
{
    public static Command Create()
    {
        var file = Values.Path("FILE", "Published figures: claim, kind (sum, same, days, proportion), statement, figure, value, factor, source; CSV or xlsx.");
        var command = new Command("figures", "Holds published figures against each other, and says which cannot be so together.") { file };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            await using var stream = File.OpenRead(path);
            var read = await FigureListReader.ReadAsync(stream, Output.Clean(Path.GetFileName(path)), cancellation);
            var found = FigureReconciliation.Check(read.Claims);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteNumber("claims", read.Claims.Length);
                    json.WriteAll("contradictions", found, contradiction =>
                    {
                        json.WriteStartObject();
                        json.WriteString("claim", contradiction.Claim.Code);
                        json.WriteString("source", contradiction.Claim.Source);
                        json.WriteString("stated", contradiction.Stated.ToString());
                        json.WriteString("computed", contradiction.Computed.ToString());
                        json.WriteString("difference", contradiction.Difference.ToString());
                        json.WriteString("hint", Words.Of(contradiction.Hint));
                        json.WriteEndObject();
                    });
                    json.WriteFindings([.. read.Diagnostics, .. found.Select(f => f.Finding)]);
                });
            }
            else
            {
                Output.Findings(read.Diagnostics);
                foreach (var contradiction in found)
                {
                    PlanText.Line(verb, $"{contradiction.Finding}{(contradiction.Claim.Source is { } source ? $" Source: {source}" : "")}");
                }

                PlanText.Line(verb, $"Held against each other: {PlanText.Count(read.Claims.Length, "claim", "claims")}. Contradictions: {PlanText.Number(found.Count)}.");
            }

            return read.HasErrors ? App.Faulty : App.Done;
        }, token));
        return command;
    }
}
