using System.CommandLine;
using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>training credentials list</c></summary>
internal static class CredentialListVerb
{
    public static Command Create()
    {
        var expiring = new Option<int?>("--expiring") { Description = "Only those that count and no longer do within so many days.", HelpName = "DAYS" };
        expiring.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 0)
            {
                result.AddError("The number of days is 0 or more.");
            }
        });
        var holder = Values.Code<PersonRef>("--holder", "Only those of this person.");
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var command = new Command("list", "Lists how each credential stands on a day: valid, expired, revoked, renewed by another, or without what it rests on; and what ends it next.") { expiring, holder, asOf };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var data = await verb.OpenAsync(cancellation);
            var day = parsed.GetValue(asOf) ?? await Days.TodayAsync(data.Register, verb.Clock, cancellation);
            var ledger = await data.Capacity.CredentialLedgerAsync(day, parsed.GetValue(holder), cancellation);
            IReadOnlyList<CredentialStanding> shown = parsed.GetValue(expiring) is { } days ? ledger.Expiring(day, days) : ledger.AllOn(day);
            var findings = ledger.Check();
            Output.Findings(findings);
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("asOf", day);
                    json.WriteAll("credentials", shown, standing => Write(json, standing));
                    json.WriteFindings(findings);
                });
            }
            else
            {
                Write(verb, day, shown);
            }

            return findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, DateOnly day, IReadOnlyList<CredentialStanding> shown)
    {
        PlanText.Narrow(verb.Output);
        if (shown.Count == 0)
        {
            verb.Output.Line($"No such credentials on {Days.Iso(day)}. Next: electioncore training credentials issue");
            return;
        }

        var table = PlanText.Table("Number", "Kind", "Holder", "From", "Last day", "Stands", "What ends it");
        foreach (var standing in shown)
        {
            var credential = standing.Credential;
            table.Row(
                credential.Number.Value, credential.Type.Value, credential.Holder.Value, Days.Iso(credential.IssuedOn),
                credential.LastDay is { } last ? Days.Iso(last) : "no end", Words.Of(standing.State), Say(standing.Break));
        }

        verb.Output.Write(table);
        var states = shown.CountBy(s => s.State).OrderBy(s => s.Key).Select(s => $"{PlanText.Number(s.Value)} {Words.Of(s.Key)}");
        PlanText.Line(verb, $"{PlanText.Number(shown.Count)} on {Days.Iso(day)}: {string.Join(", ", states)}.");
    }

    private static string Say(CredentialBreak? end) => end is null ? ""
        : end.Chain.Count == 1 ? $"{Words.Of(end.Cause)} on {Days.Iso(end.On)}"
        : $"{end.Link} {Words.Of(end.Cause)} on {Days.Iso(end.On)} ({string.Join(" rests on ", end.Chain)})";

    private static void Write(Utf8JsonWriter json, CredentialStanding standing)
    {
        var credential = standing.Credential;
        json.WriteStartObject();
        json.WriteString("number", credential.Number.Value);
        json.WriteString("type", credential.Type.Value);
        json.WriteString("holder", credential.Holder.Value);
        json.WriteString("course", credential.Course?.Value);
        json.WriteString("version", credential.Version);
        json.WriteDay("firstDay", credential.IssuedOn);
        json.WriteDay("lastDay", credential.LastDay);
        json.WriteString("renews", credential.Renews?.Value);
        json.WriteString("state", Words.Of(standing.State));
        json.WriteDay("countsUntil", standing.LastDay);
        if (standing.Break is { } end)
        {
            json.WriteStartObject("ends");
            json.WriteString("cause", Words.Of(end.Cause));
            json.WriteDay("on", end.On);
            json.WriteTexts("chain", end.Chain);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("ends");
        }

        json.WriteEndObject();
    }
}
