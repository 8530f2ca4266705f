using System.Text.Json.Nodes;
using ElectionCore.Quality;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>A catalogue as an OSCAL catalog: clauses as groups, topics as controls within the first clause that they name.</summary>
internal sealed class CatalogExport
{
    // Deeper clauses stand at the top and name their parent.
    private const int MaximumLevels = 16;
    private readonly QualityCatalogue _catalogue;
    private readonly ILookup<string, CatalogueClause> _below;
    private readonly ILookup<string, (CatalogueTopic Topic, int Index)> _topics;
    private readonly Dictionary<string, int> _positions;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly List<string> _clauseOrder = [];
    private readonly List<TopicCode> _topicOrder = [];

    private CatalogExport(QualityCatalogue catalogue)
    {
        _catalogue = catalogue;
        _below = catalogue.Clauses.Where(c => c.Parent is not null).ToLookup(c => c.Parent!, StringComparer.Ordinal);
        _topics = catalogue.Topics.Select((t, i) => (Topic: t, Index: i)).ToLookup(t => t.Topic.Clauses[0], StringComparer.Ordinal);
        _positions = catalogue.Clauses.Index().ToDictionary(c => c.Item.Number, c => c.Index, StringComparer.Ordinal);
    }

    public static OscalExport Write(QualityCatalogue catalogue, OscalWriteOptions options) => new CatalogExport(catalogue).Write(options);

    private OscalExport Write(OscalWriteOptions options)
    {
        OscalDraft draft = new(options);
        var head = _catalogue.Head;
        draft.Metadata.Add("code", head.Code.Value).Add("standard", head.Standard).Add("edition", head.Edition).Add("content-version", head.ContentVersion)
            .Add("status", head.Status).Add("supersedes", head.Supersedes?.Value).Add("superseded-by", head.SupersededBy?.Value)
            .Add("note", head.Note).AddAll("reviewed-language", head.ReviewedLanguages);
        var title = draft.Metadata.Native("title", head.Title, isLine: true);
        var version = OscalMake.OneLine(head.ContentVersion);

        List<JsonObject> groups = [.. Lists()];
        foreach (var clause in _catalogue.Clauses.Where(c => c.Parent is null))
        {
            groups.Add(Group(clause, level: 1, isNested: true));
        }

        // What was not reached is nested too deep, or in a circle.
        foreach (var clause in _catalogue.Clauses.Where(c => !_written.Contains(c.Number)))
        {
            if (!_written.Contains(clause.Number))
            {
                groups.Add(Group(clause, level: 1, isNested: false));
            }
        }

        var isOrdered = _clauseOrder.SequenceEqual(_catalogue.Clauses.Select(c => c.Number), StringComparer.Ordinal) && _topicOrder.SequenceEqual(_catalogue.Topics.Select(t => t.Code));
        draft.Metadata.Add("positions", isOrdered ? null : "given");
        if (!isOrdered)
        {
            groups.ForEach(AddPositions);
        }

        return draft.Finish("catalog", title, version, ("groups", OscalMake.List(groups)));
    }

    private JsonObject Group(CatalogueClause clause, int level, bool isNested)
    {
        _written.Add(clause.Number);
        _clauseOrder.Add(clause.Number);
        OscalProps props = new();
        props.Add("number", clause.Number).Add("parent", isNested ? null : clause.Parent);
        var title = props.Native("title", clause.Title, isLine: true);
        var controls = OscalMake.List(_topics[clause.Number].Select(t => Control(t.Topic)).ToArray());
        List<JsonObject> groups = [];
        foreach (var below in level < MaximumLevels ? _below[clause.Number] : [])
        {
            if (!_written.Contains(below.Number))
            {
                groups.Add(Group(below, level + 1, isNested: true));
            }
        }

        return OscalMake.Object(
            ("id", OscalIds.OfClause(clause.Number)), ("class", "clause"), ("title", title), ("props", props.List),
            ("groups", OscalMake.List(groups)), ("controls", controls));
    }

    private JsonObject Control(CatalogueTopic topic)
    {
        _topicOrder.Add(topic.Code);
        var id = OscalIds.OfTopic(topic.Code);
        OscalProps props = new();
        props.AddAll("clause", topic.Clauses.Skip(1)).AddAll("process", topic.Processes).Add("basis", topic.Basis).Add("official-ref", topic.OfficialRef);
        var list = props.List!;
        if (topic.IsRetired)
        {
            list.Add((Node)OscalMake.Object(("name", "status"), ("value", "withdrawn")));
        }

        List<JsonObject> parts = [Part(id + OscalIds.StatementEnd, "statement", topic.Text)];
        if (topic.Evidence is { } evidence)
        {
            var part = Part(id + "_evd", "expected-evidence", evidence);
            part["ns"] = OscalNames.Namespace;
            parts.Add(part);
        }

        return OscalMake.Object(("id", id), ("class", "topic"), ("title", OscalMake.Line(topic.Code.Value)), ("props", list), ("parts", OscalMake.List(parts)));
    }

    private static JsonObject Part(string id, string name, LocalizedText text)
    {
        OscalProps props = new();
        var prose = props.Native("prose", text, isLine: false);
        return OscalMake.Object(("id", id), ("name", name), ("props", props.List), ("prose", prose));
    }

    // Processes and phases are no controls: they stand as parts of groups of their own.
    private IEnumerable<JsonObject> Lists()
    {
        if (_catalogue.Phases.Length > 0)
        {
            yield return Named("list-phases", "phases", "Phases of the electoral cycle", _catalogue.Phases.Select(p => Entry("phase", p.Code, p.Name, [])));
        }

        if (_catalogue.Processes.Length > 0)
        {
            yield return Named("list-processes", "processes", "Electoral processes", _catalogue.Processes.Select(p => Entry("process", p.Code, p.Name, p.Phases)));
        }
    }

    private static JsonObject Named(string id, string name, string title, IEnumerable<JsonObject> parts) =>
        OscalMake.Object(("id", id), ("class", "list"), ("title", title), ("props", new OscalProps().Add("list", name).List), ("parts", OscalMake.List(parts)));

    private static JsonObject Entry(string name, string code, LocalizedText title, IEnumerable<string> phases)
    {
        OscalProps props = new();
        props.Add("code", code).AddAll("phase", phases);
        var native = props.Native("title", title, isLine: true);
        return OscalMake.Object(("name", name), ("ns", OscalNames.Namespace), ("title", native), ("props", props.List));
    }

    private void AddPositions(JsonObject group)
    {
        if (group.Text("class") == "clause")
        {
            Position(group, _positions[OscalIds.AnyOf(group.Text("id")!)]);
        }

        foreach (var (control, index) in group.Objects("controls").Zip(_topics[OscalIds.AnyOf(group.Text("id") ?? "")].Select(t => t.Index)))
        {
            Position(control, index);
        }

        foreach (var below in group.Objects("groups"))
        {
            AddPositions(below);
        }
    }

    private static void Position(JsonObject item, int position) =>
        item.Array("props").Add((Node)OscalProperties.Make("position", OscalMake.Number(position)));
}
