using System.Globalization;
using System.Text.Json.Nodes;
using ElectionCore.Quality;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Reads any OSCAL catalog as a catalogue: groups as clauses, controls as topics, within one another or not.</summary>
internal sealed class CatalogImport(OscalRun run)
{
    private const string Whole = "0";
    private const int MaximumCode = 80;
    private readonly List<(int Position, JsonObject Clause)> _clauses = [];
    private readonly List<(int Position, JsonObject Topic)> _topics = [];
    private readonly JsonArray _processes = [];
    private readonly JsonArray _phases = [];
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    public QualityCatalogue? Read(OscalItem root)
    {
        var metadata = root.Take("uuid").Item("metadata")!;
        var native = metadata.Markup("title") ?? "?";
        var title = metadata.Localized("title", native) ?? new(native);
        Groups(root, parent: null);
        if (root.Items("controls") is { Count: > 0 } loose)
        {
            // Controls of no group stand under a clause for all.
            _clauses.Insert(0, (-1, Clause(Whole, title, parent: null)));
            _numbers.Add(Whole);
            run.Lose("place", root.Path + ".controls", $"Controls outside of groups stand under the clause {Whole}.");
            Controls(loose, Whole);
        }

        var head = Head(metadata, title);
        metadata.Take("last-modified", "version", "oscal-version");
        root.Rest();
        if (run.Findings.Errors > 0)
        {
            return null;
        }

        head["processes"] = _processes;
        head["phases"] = _phases;
        head["clauses"] = OscalMake.List(_clauses.OrderBy(c => c.Position).Select(c => c.Clause)) ?? [];
        head["topics"] = OscalMake.List(_topics.OrderBy(t => t.Position).Select(t => t.Topic)) ?? [];
        var reading = CatalogueReader.Read(OscalJson.Write(head), run.Name);
        foreach (var finding in reading.Findings)
        {
            // Its paths are those of our own form; the words say what it is about.
            run.Find(InterchangeDiagnostics.OscalRecordUnsound, root.Path, ("record", "catalogue"), ("rule", finding.ToString()));
        }

        return reading.Catalogue;
    }

    /// <summary>A code of what is called so: letters, digits and hyphens.</summary>
    public static string CodeOf(string title)
    {
        var words = new string([.. title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = string.Join('-', words);
        code = code.Length > MaximumCode ? code[..MaximumCode].TrimEnd('-') : code;
        return CodeFormat.IsValid(code) ? code : "catalogue";
    }

    private static JsonObject Head(OscalItem metadata, LocalizedText title)
    {
        var version = metadata.Text("version") ?? "1";
        JsonObject head = OscalMake.Object(
            ("format", "electioncore-quality-catalogue"), ("version", 1), ("code", metadata.Prop("code") ?? CodeOf(title.For("en"))),
            ("standard", metadata.Prop("standard") ?? title.For("en")), ("edition", metadata.Prop("edition") ?? version),
            ("title", Texts(title)), ("status", metadata.Prop("status")), ("supersedes", metadata.Prop("supersedes")),
            ("supersededBy", metadata.Prop("superseded-by")), ("contentVersion", metadata.Prop("content-version") ?? version), ("note", metadata.Prop("note")));
        head["reviewedLanguages"] = OscalMake.List(metadata.All("reviewed-language")) ?? [];
        _ = metadata.Prop("positions");
        return head;
    }

    private static JsonObject Texts(LocalizedText text)
    {
        JsonObject texts = [];
        foreach (var tag in text.Tags)
        {
            texts[tag] = text.For(tag);
        }

        return texts;
    }

    private static JsonObject Clause(string number, LocalizedText title, string? parent) =>
        OscalMake.Object(("number", number), ("title", Texts(title)), ("parent", parent));

    private void Groups(OscalItem holder, string? parent)
    {
        foreach (var group in holder.Items("groups"))
        {
            if (group.Prop("list") is { } list)
            {
                group.Take("id", "class", "title");
                List(group, list);
                continue;
            }

            var id = group.Text("id");
            var native = group.Markup("title");
            var title = group.Localized("title", native) ?? new(native ?? id ?? "?");
            var number = group.Prop("number") ?? (id is null ? CodeOf(title.For("en")) : OscalIds.AnyOf(id));
            if (group.Text("class") is { } kind && kind != "clause")
            {
                run.Lose("class", group.Path + ".class", $"Clauses have no kinds; \"{OscalText.Shorten(kind)}\" is not kept.");
            }

            if (!_numbers.Add(number))
            {
                run.Find(InterchangeDiagnostics.OscalGivenTwice, group.Path, ("what", "group"), ("code", OscalText.Shorten(number)));
                continue;
            }

            _clauses.Add((Position(group, _clauses.Count), Clause(number, title, group.Prop("parent") ?? parent)));
            Controls(group.Items("controls"), number);
            Groups(group, number);
        }
    }

    private void Controls(IEnumerable<OscalItem> controls, string clause)
    {
        foreach (var control in controls)
        {
            Control(control, clause);
            if (control.Items("controls") is { Count: > 0 } within)
            {
                run.Lose("place", control.Path + ".controls", "Topics have none within them: the controls within this one stand beside it.");
                Controls(within, clause);
            }
        }
    }

    private void Control(OscalItem control, string clause)
    {
        var id = control.Required("id");
        var code = OscalIds.TopicOf(id);
        if (!CodeFormat.IsValid(code))
        {
            control.Unsound("id", id, string.Create(CultureInfo.InvariantCulture, $"code of at most {CodeFormat.MaximumLength} characters"));
        }
        else if (!_codes.TryAdd(code, control.Path))
        {
            run.Find(InterchangeDiagnostics.OscalGivenTwice, control.Path, ("what", "control"), ("code", OscalText.Shorten(code)));
        }

        if (control.Text("class") is { } kind && kind != "topic")
        {
            run.Lose("class", control.Path + ".class", $"Topics have no kinds; \"{OscalText.Shorten(kind)}\" is not kept.");
        }

        var parts = control.Items("parts");
        var statement = parts.FirstOrDefault(p => p.Text("name") == "statement");
        var evidence = parts.FirstOrDefault(p => p.Text("name") == "expected-evidence" && p.Text("ns") == OscalNames.Namespace);
        JsonObject topic = OscalMake.Object(
            ("code", code), ("clauses", OscalMake.List([clause, .. control.All("clause")])), ("processes", OscalMake.List(control.All("process"))),
            ("text", Texts(TextOf(control, code, statement))),
            ("evidence", evidence?.Take("id").Localized("prose", evidence.Markup("prose")) is { } expected ? Texts(expected) : null),
            ("basis", control.Prop("basis")), ("officialRef", control.Prop("official-ref")),
            ("retired", control.HasStandard("status", "withdrawn") ? true : null));
        foreach (var part in parts.Where(p => p != statement && p != evidence))
        {
            part.LoseWhole($"part {OscalText.Shorten(part.Text("name") ?? "")}", "A topic has what is asked and the evidence that is expected; other parts are not kept.");
        }

        _topics.Add((Position(control, _topics.Count), topic));
    }

    // A title of its own is part of what is asked.
    private static LocalizedText TextOf(OscalItem control, string code, OscalItem? statement)
    {
        var title = control.Markup("title") ?? code;
        var text = statement?.Localized("prose", Prose(statement));
        return text is null ? new(title) : title == code ? text : text.With("en", $"{title}\n{text.For("en")}");
    }

    // The prose of a part with that of its items, line by line.
    private static string Prose(OscalItem part)
    {
        part.Take("id", "name", "class");
        string?[] lines = [part.Markup("title"), part.Markup("prose"), .. part.Items("parts").Select(p => Prose(p))];
        return string.Join('\n', lines.Where(l => !string.IsNullOrEmpty(l)));
    }

    private static int Position(OscalItem item, int otherwise) => item.Prop("position") is { } text ? item.Parse<int>("position", text) : otherwise;

    private void List(OscalItem group, string list)
    {
        foreach (var part in group.Items("parts"))
        {
            var name = part.Take("name", "ns").Localized("title", part.Markup("title")) ?? new("?");
            var entry = OscalMake.Object(("code", part.Prop("code")), ("name", Texts(name)));
            if (list == "processes")
            {
                entry["phases"] = OscalMake.List(part.All("phase")) ?? [];
                _processes.Add((Node)entry);
            }
            else
            {
                _phases.Add((Node)entry);
            }
        }
    }
}
