using System.Collections.Frozen;
using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Checks interactions: questions with the responses that are right, and their components.</summary>
internal sealed class InteractionRules(ValueRules values)
{
    private const string Component = "A component of an interaction";
    private const string TypeName = "interactionType";
    private const string Patterns = "correctResponsesPattern";
    private static readonly string[] Lists = ["choices", "scale", "source", "target", "steps"];
    private static readonly FrozenSet<string> ComponentNames = FrozenSet.ToFrozenSet(["id", "description"], StringComparer.Ordinal);

    // Which lists of components go with which type.
    private static readonly FrozenDictionary<string, string[]> Types = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["true-false"] = [],
        ["choice"] = ["choices"],
        ["fill-in"] = [],
        ["long-fill-in"] = [],
        ["matching"] = ["source", "target"],
        ["performance"] = ["steps"],
        ["sequencing"] = ["choices"],
        ["likert"] = ["scale"],
        ["numeric"] = [],
        ["other"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The properties that a definition has only for interactions.</summary>
    public static IReadOnlyList<string> Names { get; } = [TypeName, Patterns, .. Lists];

    public void Check(StatementNode definition)
    {
        var type = ValueRules.Optional(definition, TypeName);
        if (type is null && definition.Find(TypeName) is null && Names.Select(definition.Find).FirstOrDefault(n => n is not null) is { } orphan)
        {
            Report(orphan, TypeName, "is missing though there are properties of an interaction");
        }

        var supported = values.Form(type, Types.ContainsKey, $"one of {string.Join(", ", Types.Keys.Order(StringComparer.Ordinal))}")
            ? Types[type!.Text]
            : null;
        Responses(ValueRules.Optional(definition, Patterns), supported is null ? "" : type!.Text);
        foreach (var list in Lists)
        {
            if (ValueRules.Optional(definition, list) is { } components)
            {
                if (supported is not null && !supported.Contains(list, StringComparer.Ordinal))
                {
                    Report(components, list, $"does not go with the type {type!.Text}");
                }

                Components(components);
            }
        }
    }

    private static bool IsNumberOrRange(string text)
    {
        var at = text.IndexOf("[:]", StringComparison.Ordinal);
        return at < 0
            ? IsNumber(text)
            : text.Length > 3 && (at == 0 || IsNumber(text[..at])) && (at + 3 == text.Length || IsNumber(text[(at + 3)..]));
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private void Responses(StatementNode? patterns, string type)
    {
        if (!values.IsArray(patterns))
        {
            return;
        }

        foreach (var pattern in patterns!.Items())
        {
            if (!values.IsText(pattern))
            {
                continue;
            }

            if (type == "true-false" && pattern.Text is not ("true" or "false"))
            {
                Report(pattern, Patterns, "expected is true or false");
            }
            else if (type == "numeric" && !IsNumberOrRange(pattern.Text))
            {
                Report(pattern, Patterns, "expected is a number, or a range such as 1[:]4");
            }
        }
    }

    private void Components(StatementNode components)
    {
        if (!values.IsArray(components))
        {
            return;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var component in components.Items().Where(c => !c.IsNull))
        {
            if (!values.IsObject(component, Component, ComponentNames))
            {
                continue;
            }

            values.LanguageMap(ValueRules.Optional(component, "description"));
            var id = values.Required(component, Component, "id");
            if (values.Form(id, text => text.Length > 0, "an id that is not empty") && !ids.Add(id!.Text))
            {
                Report(id, "id", "another component of the list has the same");
            }
        }
    }

    private void Report(StatementNode node, string property, string reason) =>
        values.Findings.Add(InterchangeDiagnostics.XapiInteraction, node, ("property", property), ("reason", reason));
}
