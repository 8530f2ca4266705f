using System.Collections.Frozen;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Checks single values of statements, and objects for their names. What is null was reported before and is passed over.</summary>
internal sealed class ValueRules(StatementFindings findings)
{
    // Registered before there was a syntax (RFC 5646, section 2.2.8, "irregular"); valid as a whole only.
    private static readonly FrozenSet<string> OldTags = FrozenSet.ToFrozenSet(
        [
            "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
            "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE",
        ],
        StringComparer.OrdinalIgnoreCase);

    public StatementFindings Findings => findings;

    /// <summary>Whether a value is an object whose properties are all known. If not, that is a finding.</summary>
    public bool IsObject(StatementNode node, string owner, FrozenSet<string> known)
    {
        if (!IsKind(node, "an object", JsonValueKind.Object))
        {
            return false;
        }

        foreach (var (name, member) in node.Members())
        {
            if (!known.Contains(name))
            {
                var meant = known.FirstOrDefault(k => k.Equals(name, StringComparison.OrdinalIgnoreCase));
                var hint = meant is null ? "" : $"; \"{meant}\" is meant";
                findings.Add(
                    InterchangeDiagnostics.XapiUnknownProperty, member, ("owner", owner), ("property", StatementNode.Shorten(name)), ("hint", hint));
            }
        }

        return true;
    }

    /// <summary>Gives a property that has to be there; null where it is missing or null.</summary>
    public StatementNode? Required(StatementNode node, string owner, string name)
    {
        if (node.Find(name) is { } found)
        {
            return found.IsNull ? null : found;
        }

        findings.Add(InterchangeDiagnostics.XapiMissing, node, ("owner", owner), ("property", name));
        return null;
    }

    /// <summary>Gives a property that may be there.</summary>
    public static StatementNode? Optional(StatementNode node, string name) => node.Find(name) is { IsNull: false } found ? found : null;

    public bool IsText(StatementNode? node) => IsKind(node, "a text", JsonValueKind.String);

    public bool IsNumber(StatementNode? node) => IsKind(node, "a number", JsonValueKind.Number);

    public bool IsArray(StatementNode? node) => IsKind(node, "an array", JsonValueKind.Array);

    public void Truth(StatementNode? node)
    {
        if (node is { IsNull: false, Value.ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            WrongKind(node, "true or false");
        }
    }

    public bool Iri(StatementNode? node)
    {
        if (!IsText(node))
        {
            return false;
        }

        if (Interchange.Iri.IsValid(node!.Text))
        {
            return true;
        }

        findings.Add(InterchangeDiagnostics.XapiNotIri, node, ("value", node.Shown));
        return false;
    }

    public void Uuid(StatementNode? node) =>
        Form(node, text => Interchange.Uuid.TryParse(text, out _), "a UUID with hyphens such as 8f87ccde-bb56-4c2e-ab83-44982ef22df0");

    public void Timestamp(StatementNode? node)
    {
        if (!IsText(node))
        {
            return;
        }

        if (!TimestampText.IsIso8601(node!.Text))
        {
            findings.Add(InterchangeDiagnostics.XapiTimestamp, node, ("value", node.Shown));
        }
        else if (!TimestampText.IsRfc3339(node.Text))
        {
            findings.Add(InterchangeDiagnostics.XapiTimestampProfile, node, ("value", node.Shown));
        }
    }

    public void Duration(StatementNode? node)
    {
        if (IsText(node) && !DurationText.IsValid(node!.Text))
        {
            findings.Add(InterchangeDiagnostics.XapiDuration, node, ("value", node.Shown));
        }
    }

    public void Language(StatementNode? node)
    {
        if (IsText(node))
        {
            Tag(node!, node!.Text);
        }
    }

    public void LanguageMap(StatementNode? node)
    {
        if (node is null || !IsKind(node, "a language map", JsonValueKind.Object))
        {
            return;
        }

        foreach (var (tag, text) in node.Members())
        {
            Tag(text, tag);
            IsText(text);
        }
    }

    public void Extensions(StatementNode? node)
    {
        if (node is null || !IsKind(node, "an object", JsonValueKind.Object))
        {
            return;
        }

        foreach (var (key, value) in node.Members())
        {
            if (!Interchange.Iri.IsValid(key))
            {
                findings.Add(InterchangeDiagnostics.XapiNotIri, value, ("value", StatementNode.Shorten(key)));
            }
        }
    }

    /// <summary>Whether a value is a text of a form. If not, that is a finding.</summary>
    public bool Form(StatementNode? node, Func<string, bool> isOfForm, string expected)
    {
        if (!IsText(node))
        {
            return false;
        }

        if (isOfForm(node!.Text))
        {
            return true;
        }

        findings.Add(InterchangeDiagnostics.XapiFormat, node, ("value", node.Shown), ("expected", expected));
        return false;
    }

    private static string Words(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };

    private bool IsKind(StatementNode? node, string expected, JsonValueKind kind)
    {
        if (node is null || node.IsNull || node.Value.ValueKind == kind)
        {
            return node is { IsNull: false };
        }

        WrongKind(node, expected);
        return false;
    }

    private void WrongKind(StatementNode node, string expected) =>
        findings.Add(InterchangeDiagnostics.XapiWrongType, node, ("found", Words(node.Value.ValueKind)), ("expected", expected));

    private void Tag(StatementNode node, string tag)
    {
        if (!LocalizedText.TryNormalizeTag(tag, out _) && !OldTags.Contains(tag))
        {
            findings.Add(InterchangeDiagnostics.XapiLanguageTag, node, ("tag", StatementNode.Shorten(tag)));
        }
    }
}
