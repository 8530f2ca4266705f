using System.CommandLine;
using System.Globalization;
using ElectionCore.Organization;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary><c>org diff</c></summary>
internal static class DiffVerb
{
    public static Command Create()
    {
        var from = Values.Day("--from", "The earlier day.", required: true);
        var to = Values.Day("--to", "The later day.", required: true);
        var when = new AsKnown();
        var command = new Command("diff", "Shows what changed between two days.") { from, to, when.KnownOn };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var register = (await verb.OpenAsync(cancellation)).Register;
            var diff = await register.DiffAsync(
                parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value, await when.KnownAtAsync(verb, register, cancellation), cancellation);
            if (verb.IsJson)
            {
                WriteJson(diff);
            }
            else
            {
                Write(verb, diff);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(Verb verb, OrganizationDiff diff)
    {
        verb.Output.Line($"From {Days.Iso(diff.Before.ValidOn)} to {Days.Iso(diff.After.ValidOn)}: {diff.Changes.Count.ToString(CultureInfo.InvariantCulture)} changes");
        if (diff.Changes.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple }.AddColumns("What", "Change", "Before", "After");
        foreach (var change in diff.Changes)
        {
            table.AddRow(
                Markup.Escape(change.Subject.ToString()), Words.Of(change.Aspect),
                Markup.Escape(change.Before ?? ""), Markup.Escape(change.After ?? ""));
        }

        verb.Output.Write(table);
    }

    private static void WriteJson(OrganizationDiff diff) => Output.Json(json =>
    {
        json.WriteDay("from", diff.Before.ValidOn);
        json.WriteDay("to", diff.After.ValidOn);
        json.WriteStartArray("changes");
        foreach (var change in diff.Changes)
        {
            json.WriteStartObject();
            json.WriteString("subject", change.Subject.ToString());
            json.WriteString("aspect", Words.Of(change.Aspect));
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
