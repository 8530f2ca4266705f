using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality catalogues</c></summary>
internal static class CataloguesVerb
{
    private static readonly string[] Languages = ["en", "ar", "ur", "fa-AF", "fr", "es"];

    public static Command Create()
    {
        var catalogues = new CatalogueOption();
        var command = new Command("catalogues", "The catalogues of topics: in our own words by the clauses of a standard, whose text is not here. Shows how far each is translated and reviewed.");
        catalogues.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var all = await catalogues.ReadAsync(parsed, cancellation);
            if (verb.IsJson)
            {
                Output.Json(json => json.WriteAll("catalogues", all, c =>
                {
                    json.WriteStartObject();
                    json.WriteString("code", c.Code.Value);
                    json.WriteString("standard", c.Head.Standard);
                    json.WriteString("edition", c.Head.Edition);
                    json.WriteString("status", Words.Of(c.Head.Status));
                    json.WriteString("contentVersion", c.Head.ContentVersion);
                    json.WriteString("title", verb.Say(c.Head.Title));
                    json.WriteNumber("clauses", c.Clauses.Length);
                    json.WriteNumber("topics", c.Topics.Length);
                    json.WriteNumber("processes", c.Processes.Length);
                    json.WriteAll("languages", CatalogueCompleteness.Of(c, Languages).Languages, l =>
                    {
                        json.WriteStartObject();
                        json.WriteString("language", l.Language);
                        json.WriteNumber("texts", l.Texts);
                        json.WriteNumber("missing", l.Missing.Length);
                        json.WriteBoolean("reviewed", l.IsReviewed);
                        json.WriteEndObject();
                    });
                    json.WriteEndObject();
                }));
                return App.Done;
            }

            var table = PlanText.Table("Code", "Standard", "Status", "Clauses", "Topics", "Texts by language");
            foreach (var catalogue in all)
            {
                var languages = CatalogueCompleteness.Of(catalogue, Languages).Languages
                    .Select(l => $"{l.Language} {PlanText.Number(l.Texts - l.Missing.Length)}{(l.IsReviewed || l.Missing.Length == l.Texts ? "" : "*")}");
                table.Row(
                    catalogue.Code.Value, $"{catalogue.Head.Standard}:{catalogue.Head.Edition}", Words.Of(catalogue.Head.Status),
                    PlanText.Number(catalogue.Clauses.Length), PlanText.Number(catalogue.Topics.Length), string.Join(", ", languages));
            }

            verb.Output.Write(table);
            PlanText.Line(verb, "* not reviewed by a native reader. The text of the standards belongs to their publishers; licensed users note where it says what in official references.");
            PlanText.Line(verb, "Next: electioncore quality checklist --edition 54001 --out checklist.html");
            return App.Done;
        }, token));
        return command;
    }
}
