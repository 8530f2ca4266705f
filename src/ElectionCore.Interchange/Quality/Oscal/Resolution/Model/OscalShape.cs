using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>Checks that a document is built as its model has it, so that what follows need not ask again.</summary>
internal sealed class OscalShape(OscalFindings findings, string file)
{
    public void Check(JsonObject value, string kind, bool isComplete = true)
    {
        var properties = OscalModel.Of(kind)!;
        foreach (var property in properties)
        {
            if (value[property.Name] is { } member)
            {
                Member(member, property);
            }
            else if (value.ContainsKey(property.Name))
            {
                findings.Add(InterchangeDiagnostics.OscalWrongType, file, value, ("found", "null"), ("expected", Expected(property)));
            }
            else if (property.IsRequired)
            {
                findings.Add(InterchangeDiagnostics.OscalMissing, file, value, ("owner", kind), ("property", property.Name));
            }
        }

        foreach (var (name, _) in isComplete ? value : [])
        {
            if (!Array.Exists(properties, p => string.Equals(p.Name, name, StringComparison.Ordinal)))
            {
                findings.Add(InterchangeDiagnostics.OscalUnknownProperty, file, value, ("owner", kind), ("property", OscalText.Shorten(name)));
            }
        }
    }

    private static string Expected(OscalProperty property) =>
        property.IsList ? $"a list of {property.Kind}" : property.Kind switch { "text" => "a text", "truth" => "true or false", _ => "an object" };

    private static string Found(Node? value) => value switch
    {
        null => "null",
        JsonArray => "a list",
        JsonObject => "an object",
        _ => value.GetValueKind() switch { JsonValueKind.String => "a text", JsonValueKind.Number => "a number", _ => "true or false" },
    };

    private void Member(Node member, OscalProperty property)
    {
        if (!property.IsList)
        {
            Value(member, member, property);
        }
        else if (member is JsonArray { Count: 0 } && property.IsRequired)
        {
            findings.Add(InterchangeDiagnostics.OscalWrongType, file, member, ("found", "an empty list"), ("expected", Expected(property)));
        }
        else if (member is JsonArray list)
        {
            foreach (var item in list)
            {
                Value(item, list, property);
            }
        }
        else
        {
            findings.Add(InterchangeDiagnostics.OscalWrongType, file, member, ("found", Found(member)), ("expected", Expected(property)));
        }
    }

    private void Value(Node? value, Node place, OscalProperty property)
    {
        var isRight = property.Kind switch
        {
            "text" => value?.GetValueKind() == JsonValueKind.String,
            "truth" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            _ => value is JsonObject,
        };
        if (!isRight)
        {
            findings.Add(
                InterchangeDiagnostics.OscalWrongType, file, value ?? place,
                ("found", Found(value)), ("expected", Expected(property with { IsList = false })));
        }
        else if (value is JsonObject nested && OscalModel.Of(property.Kind) is not null)
        {
            Check(nested, property.Kind);
        }
    }
}
