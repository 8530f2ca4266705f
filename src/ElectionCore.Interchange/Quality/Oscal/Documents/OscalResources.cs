namespace ElectionCore.Interchange;

/// <summary>The resources of a document that is read, by their UUIDs; also its parties and locations.</summary>
internal sealed class OscalResources
{
    private readonly Dictionary<string, OscalItem> _resources;
    private readonly Dictionary<string, OscalItem> _parties;
    private readonly Dictionary<string, OscalItem> _sites;
    private readonly OscalRun _run;

    private OscalResources(OscalRun run, OscalItem root)
    {
        _run = run;
        var metadata = root.Item("metadata");
        _resources = ById(root.Item("back-matter")?.Items("resources") ?? [], "resource");
        _parties = ById(metadata?.Items("parties") ?? [], "party");
        _sites = ById(metadata?.Items("locations") ?? [], "location");
    }

    public IEnumerable<OscalItem> All => _resources.Values;

    public IEnumerable<OscalItem> Parties => _parties.Values;

    public static OscalResources Of(OscalItem root, OscalRun run) => new(run, root);

    public OscalItem? Find(string id) => _resources.GetValueOrDefault(id.ToLowerInvariant());

    /// <summary>The code of the person of a UUID; a party of other programs is known by its UUID.</summary>
    public PersonRef Person(string id, OscalItem at) => Party(id, "person", at) is { } code ? at.Parse<PersonRef>("person", code) : default;

    public UnitCode? Unit(string id, OscalItem at) => Party(id, "unit", at) is { } code ? at.Parse<UnitCode>("unit", code) : null;

    public PlaceCode? Site(string id, OscalItem at)
    {
        if (_sites.GetValueOrDefault(id.ToLowerInvariant()) is { } site)
        {
            return site.Take("title").Prop("site") is { } code ? site.Parse<PlaceCode>("site", code) : null;
        }

        _run.Find(InterchangeDiagnostics.OscalReferenceDangling, at.Path, ("what", "location"), ("reference", OscalText.Shorten(id)));
        return null;
    }

    private string? Party(string id, string kind, OscalItem at)
    {
        if (_parties.GetValueOrDefault(id.ToLowerInvariant()) is not { } party)
        {
            _run.Find(InterchangeDiagnostics.OscalReferenceDangling, at.Path, ("what", "party"), ("reference", OscalText.Shorten(id)));
            return null;
        }

        party.Take("type");
        return party.Prop(kind) ?? id;
    }

    private Dictionary<string, OscalItem> ById(IEnumerable<OscalItem> items, string what)
    {
        Dictionary<string, OscalItem> byId = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var id = item.Required("uuid").ToLowerInvariant();
            if (!byId.TryAdd(id, item) && id.Length > 0)
            {
                _run.Find(InterchangeDiagnostics.OscalGivenTwice, item.Path, ("what", what), ("code", OscalText.Shorten(id)));
            }
        }

        return byId;
    }
}
