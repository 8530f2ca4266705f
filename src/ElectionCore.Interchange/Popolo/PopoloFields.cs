using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Puts the properties of a Popolo record into the fields of a row.</summary>
internal sealed class PopoloFields(PopoloItem item, PopoloRow row, LossTally losses)
{
    private const string OcdScheme = "ocd-division";
    private const string NoScheme = "identifier";

    private JsonNode Node => item.Node;

    /// <summary>Whether a property says something.</summary>
    public bool Has(string property) => Node.Find(property) is { } value && PopoloWords.SaysSomething(value);

    /// <summary>The record's own identifier.</summary>
    public void PutReference(string field, string property) => PutId(field, Node.Find(property), property);

    /// <summary>The identifier of another record.</summary>
    public void PutReference(string field, string name, PopoloKind kind) =>
        PutId(field, item.Reference(name, kind), Node.Find(name + "_id") is null ? name : name + "_id");

    public void PutText(string field, string property)
    {
        if (TextOf(field, property) is { } text)
        {
            row.Put(field, text.Text, text.Start, property);
        }
    }

    public void PutEnglish(string field, string property)
    {
        if (TextOf(field, property) is { } text)
        {
            row.PutText(field, "en", text.Text, text.Start, property);
        }
    }

    public void PutNames(string field)
    {
        if (TextOf(field, "name") is null && Node.Find("name") is { Kind: not (JsonTokenType.Null or JsonTokenType.String) })
        {
            return;
        }

        var at = Node.Find("name") ?? Node;
        foreach (var (tag, text) in PopoloNames.Of(Node, item.Kind, losses))
        {
            row.PutText(field, tag, text, at.Start, at == Node ? null : "name");
        }
    }

    public void PutIdentifiers()
    {
        if (Node.Find("identifiers") is { Kind: not (JsonTokenType.StartArray or JsonTokenType.Null) })
        {
            losses.Add($"identifiers of {PopoloWords.Plural(item.Kind)} that are no list");
        }

        foreach (var identifier in Node.Find("identifiers")?.Items ?? [])
        {
            if (identifier.Find("identifier") is { } code)
            {
                PutIdentifier(identifier.Find("scheme") is { Kind: JsonTokenType.String, Text: var scheme } ? scheme : null, code, "identifiers");
            }
        }
    }

    public void PutIdentifier(string? scheme, JsonNode code, string property)
    {
        if (PopoloItem.IdOf(code) is not { } text)
        {
            return;
        }

        var named = !string.IsNullOrWhiteSpace(scheme) ? scheme.Trim()
            : text.StartsWith(OcdScheme + "/", StringComparison.Ordinal) ? OcdScheme : NoScheme;
        if (CodeFormat.IsValid(named) && CodeFormat.IsValid(text) && named.AsSpan().IndexOfAny(':', ';') < 0 && !text.Contains(';', StringComparison.Ordinal))
        {
            row.PutItem("identifiers", $"{named}:{text}", code.Start, property);
        }
        else
        {
            losses.Add($"identifiers of {PopoloWords.Plural(item.Kind)} that are no codes here");
        }
    }

    public void PutDates(string from, string to)
    {
        var (start, end) = (DateOf("valid_from", from), DateOf("valid_to", to));
        if (start is { } first)
        {
            row.Put("valid_from", first.Date.ToString(), first.At, from);
        }

        if (end is not { } last)
        {
            return;
        }

        if (start is { } begin && last.Date.Latest < begin.Date.Earliest)
        {
            row.PutFault("valid_to", last.Date.ToString(), last.At, to, InterchangeDiagnostics.EndNotAfterStart.At(
                row.At(last.At, to), ("from", begin.Date), ("to", last.Date)));
            return;
        }

        row.Put("valid_to", PopoloDates.ToExclusive(last.Date), last.At, to);
    }

    private (PartialDate Date, int At)? DateOf(string field, string property)
    {
        if (TextOf(field, property) is not { } node)
        {
            return null;
        }

        if (!PopoloDates.TryParse(node.Text, out var date, out var hasTime))
        {
            row.PutFault(field, node.Text, node.Start, property, InterchangeDiagnostics.Unreadable.At(
                row.At(node.Start, property),
                ("field", property), ("value", RowReader.Shorten(node.Text)), ("expected", PopoloDates.Expected)));
            return null;
        }

        if (hasTime)
        {
            losses.Add($"time of day in {property} of {PopoloWords.Plural(item.Kind)}");
        }

        return (date, node.Start);
    }

    private void PutId(string field, JsonNode? id, string property)
    {
        if (id is null or { Kind: JsonTokenType.Null })
        {
            return;
        }

        var isPlain = id.Kind == JsonTokenType.String || (id.Kind == JsonTokenType.Number && id.Text.All(c => char.IsAsciiDigit(c) || c == '-'));
        if (isPlain)
        {
            row.Put(field, id.Text.Trim(), id.Start, property);
        }
        else
        {
            row.PutFault(field, id.Text, id.Start, property, InterchangeDiagnostics.OtherValue.At(
                row.At(id.Start, property), ("field", property), ("actual", id.Description), ("expected", "a text or a whole number")));
        }
    }

    // A text that says something; what is no text is put as a fault.
    private JsonNode? TextOf(string field, string property)
    {
        var node = Node.Find(property);
        if (node is null or { Kind: JsonTokenType.Null } || (node.Kind == JsonTokenType.String && string.IsNullOrWhiteSpace(node.Text)))
        {
            return null;
        }

        if (node.Kind == JsonTokenType.String)
        {
            return node;
        }

        row.PutFault(field, "", node.Start, property, InterchangeDiagnostics.OtherValue.At(
            row.At(node.Start, property), ("field", property), ("actual", node.Description), ("expected", "a text")));
        return null;
    }
}
