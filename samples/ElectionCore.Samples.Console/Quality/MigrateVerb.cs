using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality migrate</c></summary>
internal static class MigrateVerb
{
    public static Command Create()
    {
        var source = Values.Text("--from", "The edition that was audited by, such as 17582.", "EDITION", required: true);
        var target = Values.Text("--to", "The edition to go to, such as 54001.", "EDITION", required: true);
        var asOf = Values.Day("--as-of", "The day up to which determinations count. Default: today where the institution is.");
        var all = new Option<bool>("--all") { Description = "List every topic, not only those that were judged before or come from nowhere." };
        var command = new Command("migrate", "Proposes which topics of another edition may be credited with what was judged before. Proposals only: no judgement is ever carried over, an auditor confirms each.") { source, target, asOf, all };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var (from, to) = (Find("--from", parsed.GetRequiredValue(source)!), Find("--to", parsed.GetRequiredValue(target)!));
            var map = BuiltInCatalogues.Maps.FirstOrDefault(m => m.From == from.Code && m.To == to.Code)
                ?? throw new UsageException("--to", $"There are no references from {from.Code} to {to.Code}; there are {string.Join(", ", BuiltInCatalogues.Maps.Select(m => $"{m.From} to {m.To}"))}.");
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues: null, cancellation);
            var migration = CatalogueMigration.Propose(from, to, map, await records.AllAsync<Determination>());
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteString("from", from.Code.Value);
                    json.WriteString("to", to.Code.Value);
                    json.WriteDay("asOf", records.AsOf);
                    json.WriteAll("topics", migration.Proposals, p => Write(json, p));
                    json.WriteAll("withoutTarget", migration.WithoutTarget, t => json.WriteStringValue(t.Code.Value));
                });
            }
            else
            {
                Write(verb, migration, parsed.GetValue(all));
            }

            return App.Done;
        }, token));
        return command;
    }

    private static QualityCatalogue Find(string option, string name) => BuiltInCatalogues.Find(name)
        ?? throw new UsageException(option, $"'{Output.Clean(name)}' is no catalogue; known are {string.Join(", ", BuiltInCatalogues.All.Select(c => c.Code))}.");

    private static void Write(System.Text.Json.Utf8JsonWriter json, MigrationProposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("topic", proposal.Topic.Code.Value);
        json.WriteAll("sources", proposal.Sources, s =>
        {
            json.WriteStartObject();
            json.WriteString("topic", s.Topic.Code.Value);
            json.WriteBoolean("covers", s.Covers);
            json.WriteAll("judged", s.Judged, d =>
            {
                json.WriteStartObject();
                json.WriteString("unit", d.Unit?.Value);
                json.WriteString("judgement", Words.Of(d.Judgement));
                json.WriteDay("on", d.On);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        json.WriteAll("credits", proposal.Units, u =>
        {
            json.WriteStartObject();
            json.WriteString("unit", u?.Value);
            json.WriteString("credit", Words.Of(proposal.CreditOf(u)));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Verb verb, CatalogueMigration migration, bool showsAll)
    {
        PlanText.Narrow(verb.Output);
        var table = PlanText.Table("Topic", "From", "Judged before", "Proposal");
        foreach (var proposal in migration.Proposals.Where(p => showsAll || p.Sources.IsEmpty || p.Units.Any()))
        {
            var judged = proposal.Sources.SelectMany(s => s.Judged).Select(d => $"{d.Topic}{(d.Unit is { } unit ? $" at {unit}" : "")}: {Words.Of(d.Judgement)}");
            var credits = proposal.Units.Select(u => $"{(u is { } unit ? $"{unit}: " : "")}{Words.Plain(proposal.CreditOf(u))}").Distinct(StringComparer.Ordinal);
            table.Row(
                proposal.Topic.Code.Value, string.Join(", ", proposal.Sources.Select(s => s.Covers ? s.Topic.Code.Value : $"({s.Topic.Code})").DefaultIfEmpty("nothing")),
                string.Join("; ", judged.DefaultIfEmpty("not judged")), string.Join("; ", credits.DefaultIfEmpty("none")));
        }

        verb.Output.Write(table);
        var proposals = migration.Proposals;
        PlanText.Line(verb, $"{migration.From.Code} to {migration.To.Code}: of {PlanText.Number(proposals.Length)} topics {PlanText.Number(proposals.Count(p => p.Sources.Any(s => s.Covers)))} are covered by an earlier one, {PlanText.Number(proposals.Count(p => !p.Sources.IsEmpty && !p.Sources.Any(s => s.Covers)))} partly, {PlanText.Number(migration.WithoutSource.Count())} not at all; {PlanText.Number(migration.WithoutTarget.Length)} earlier topics lead nowhere.");
        PlanText.Line(verb, "In brackets: covers it in part only. Nothing was judged anew; an auditor confirms each proposal.");
    }
}
