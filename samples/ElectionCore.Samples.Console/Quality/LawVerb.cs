using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality law</c></summary>
internal static class LawVerb
{
    public static Command Create()
    {
        var law = new Argument<ControlledDocumentCode?>("LAW") { Description = "The code of the law among the documents.", Arity = ArgumentArity.ExactlyOne, CustomParser = Values.Parse<ControlledDocumentCode> };
        var asOf = Values.Day("--as-of", "The day. Default: today where the institution is.");
        var catalogues = new CatalogueOption();
        var command = new Command("law", "What a change of a law touches: the documents that rest on it, their topics, and the units that would have to be told.") { law, asOf };
        catalogues.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, asOf, catalogues, cancellation);
            var code = parsed.GetValue(law)!.Value;
            var (documents, assignments) = (await records.AllAsync<ControlledDocument>(), await records.AllAsync<TopicAssignment>());
            if (!documents.Any(d => d.Code == code || d.RestsOn.Contains(code)))
            {
                var laws = documents.Where(d => d.Kind == DocumentKind.Law).Select(d => d.Code.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
                throw new UsageException("LAW", $"There is no document {code} on {Days.Iso(records.AsOf)}, and none rests on it. Laws are: {string.Join(", ", laws.DefaultIfEmpty("none"))}.");
            }

            var impact = LawImpact.Of(code, documents, assignments, records.AsOf);
            var units = assignments.ToLookup(a => a.Topic, a => a.Unit);
            if (verb.IsJson)
            {
                Write(impact, units, records.AsOf);
            }
            else
            {
                Write(verb, impact, units, records);
            }

            return App.Done;
        }, token));
        return command;
    }

    private static void Write(LawImpact impact, ILookup<TopicCode, UnitCode> units, DateOnly asOf) => Output.Json(json =>
    {
        json.WriteString("law", impact.Law.Value);
        json.WriteDay("asOf", asOf);
        json.WriteAll("documents", impact.Documents, d =>
        {
            json.WriteStartObject();
            json.WriteString("document", d.Code.Value);
            json.WriteString("revision", d.Revision);
            json.WriteString("kind", Words.Of(d.Kind));
            json.WriteString("status", Words.Of(d.On(asOf)));
            json.WriteString("unit", d.Owner?.Value);
            json.WriteEndObject();
        });
        json.WriteAll("topics", impact.Topics, t =>
        {
            json.WriteStartObject();
            json.WriteString("topic", t.Value);
            json.WriteAll("units", units[t].Distinct().Order(), u => json.WriteStringValue(u.Value));
            json.WriteEndObject();
        });
        json.WriteAll("units", impact.Units, u => json.WriteStringValue(u.Value));
        json.WriteAll("topicsWithoutUnit", impact.TopicsWithoutUnit, t => json.WriteStringValue(t.Value));
    });

    private static void Write(Verb verb, LawImpact impact, ILookup<TopicCode, UnitCode> units, QualityRecords records)
    {
        PlanText.Line(verb, $"A change of {impact.Law} as of {Days.Iso(records.AsOf)} touches {PlanText.Count(impact.Documents.Length, "revision of a document", "revisions of documents")} and {PlanText.Count(impact.Topics.Length, "topic", "topics")}.");
        if (!impact.Documents.IsEmpty)
        {
            var table = PlanText.Table("Document", "Revision", "Title", "Kind", "Status", "Kept by");
            foreach (var document in impact.Documents)
            {
                table.Row(
                    document.Code.Value, document.Revision, verb.Say(document.Title), Words.Plain(document.Kind), Words.Plain(document.On(records.AsOf)), document.Owner?.Value ?? "nobody");
            }

            verb.Output.Write(table);
        }

        if (!impact.Topics.IsEmpty)
        {
            var table = PlanText.Table("Topic", "Question", "Units");
            foreach (var topic in impact.Topics)
            {
                var known = records.Catalogues.Select(c => c.Find(topic)).FirstOrDefault(t => t is not null);
                table.Row(topic.Value, known is null ? "in no catalogue" : verb.Say(known.Text), units.Contains(topic) ? string.Join(", ", units[topic].Distinct().Order()) : "none");
            }

            verb.Output.Write(table);
        }

        PlanText.Line(verb, impact.Units.IsEmpty ? "No unit would be told." : $"To be told: {string.Join(", ", impact.Units)}.");
        if (!impact.TopicsWithoutUnit.IsEmpty)
        {
            PlanText.Line(verb, $"No unit answers for {string.Join(", ", impact.TopicsWithoutUnit)}: nobody would be told of these.");
        }
    }
}
