using System.Text.Json.Nodes;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Evidence as resources: where it is, with its hash.</summary>
internal static class EvidenceParts
{
    private const string Algorithm = "SHA-256";

    public static string IdOf(EvidenceCode code) => OscalMake.Id("evidence", code.Value);

    public static void Write(OscalDraft draft, IEnumerable<EvidenceItem> evidence)
    {
        foreach (var item in evidence.OrderBy(e => e.Code))
        {
            draft.Resource(Resource(item));
        }
    }

    /// <summary>What an observation refers to: evidence that the document holds.</summary>
    public static JsonArray? Relevant(OscalDraft draft, IEnumerable<EvidenceCode> codes) => OscalMake.List(
        codes.Distinct().Where(c => draft.HasResource(IdOf(c))).Select(c => OscalMake.Object(("href", "#" + IdOf(c)), ("description", OscalMarkup.Escape(c.Value)))));

    public static IEnumerable<EvidenceItem> Read(OscalResources resources, OscalRun run) =>
        resources.All.Where(r => r.Prop("evidence") is not null).Select(r => Read(r, run)).OfType<EvidenceItem>().ToArray();

    /// <summary>Says what an observation refers to that is not there.</summary>
    public static void Check(OscalItem observation, OscalResources resources, OscalRun run)
    {
        foreach (var relevant in observation.Items("relevant-evidence"))
        {
            relevant.Take("description");
            if (relevant.Text("href") is ['#', .. var id] && resources.Find(id) is null)
            {
                run.Find(InterchangeDiagnostics.OscalReferenceDangling, relevant.Path, ("what", "evidence"), ("reference", OscalText.Shorten(id)));
            }
        }
    }

    private static JsonObject Resource(EvidenceItem item)
    {
        OscalProps props = new();
        props.Add("evidence", item.Code.Value).Add("kind", item.Kind).Add("collected-on", item.CollectedOn).Add("received-on", item.ReceivedOn)
            .Add("last-day", item.LastDay).Add("effective-days", item.EffectiveDays == default ? null : item.EffectiveDays.ToString())
            .Add("confidentiality", item.Confidentiality).Add("unit", item.Unit?.Value).AddAll("topic", item.Topics.Select(t => t.Value)).Add("sha256", item.Sha256);
        var title = props.Native("title", item.Title, isLine: true);
        var isLink = item.Reference.All(char.IsAscii) && Uri.IsWellFormedUriString(item.Reference, UriKind.RelativeOrAbsolute);
        var line = OscalMake.OneLine(item.Reference);
        props.Add("reference", isLink || line == item.Reference ? null : item.Reference);
        var hashes = item.Sha256 is { } hash ? OscalMake.List([OscalMake.Object(("algorithm", Algorithm), ("value", hash))]) : null;
        return OscalMake.Object(
            ("uuid", IdOf(item.Code)), ("title", title), ("props", props.List),
            ("citation", isLink ? null : OscalMake.Object(("text", OscalMarkup.Escape(line)))),
            ("rlinks", isLink ? OscalMake.List([OscalMake.Object(("href", item.Reference), ("hashes", hashes))]) : null));
    }

    private static EvidenceItem? Read(OscalItem resource, OscalRun run)
    {
        var link = resource.Items("rlinks").FirstOrDefault();
        var hash = Hash(resource, link, run);
        var item = run.Make(resource, "evidence", () => new EvidenceItem
        {
            Code = resource.RequiredCode<EvidenceCode>("evidence"),
            Title = resource.Localized("title", resource.Markup("title")) ?? new("?"),
            Kind = resource.Word<EvidenceKind>("kind"),
            Reference = resource.Prop("reference") ?? link?.Text("href") ?? resource.Item("citation")?.Markup("text") ?? "",
            Sha256 = hash,
            EffectiveDays = resource.Code<DateRange>("effective-days") ?? default,
            CollectedOn = resource.Day("collected-on") ?? Missing(resource, run),
            ReceivedOn = resource.Day("received-on"),
            LastDay = resource.Day("last-day"),
            Confidentiality = resource.Word<Confidentiality>("confidentiality"),
            Unit = resource.Code<UnitCode>("unit"),
            Topics = [.. resource.Codes<TopicCode>("topic")],
        });
        if (item is null)
        {
            return null;
        }

        _ = resource.Item("citation")?.Text("text");
        foreach (var topic in item.Topics)
        {
            run.CheckTopic(topic, catalogue: null, resource.Path);
        }

        if (run.Options.Evidence.FirstOrDefault(e => e.Code == item.Code) is { Sha256: { } known } && item.Sha256 is { } stated && known != stated)
        {
            Altered(resource, item.Code.Value, stated, known, "on record", run);
        }

        return item;
    }

    private static DateOnly Missing(OscalItem resource, OscalRun run)
    {
        run.Find(InterchangeDiagnostics.OscalMissing, resource.Path, ("owner", "evidence"), ("property", "property collected-on"));
        return default;
    }

    // The hash stands twice, so that one that was changed shows.
    private static string? Hash(OscalItem resource, OscalItem? link, OscalRun run)
    {
        var own = resource.Prop("sha256");
        var linked = link?.Items("hashes").FirstOrDefault(h => h.Text("algorithm") == Algorithm)?.Text("value")?.ToLowerInvariant();
        if (own is not null && linked is not null && own != linked)
        {
            Altered(resource, resource.Prop("evidence") ?? "", linked, own, "in its property", run);
        }

        return own ?? linked;
    }

    private static void Altered(OscalItem resource, string code, string actual, string expected, string where, OscalRun run) => run.Find(
        InterchangeDiagnostics.OscalEvidenceAltered, resource.Path,
        ("evidence", OscalText.Shorten(code)), ("actual", OscalText.Shorten(actual)), ("expected", OscalText.Shorten(expected)), ("where", where));
}
