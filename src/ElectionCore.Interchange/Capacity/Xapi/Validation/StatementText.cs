using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace ElectionCore.Interchange;

/// <summary>What holds for all values of a statement: that texts are Unicode, that nothing is null, and that no property occurs twice.</summary>
internal static class StatementText
{
    public const string Extensions = "extensions";

    /// <summary>Checks a statement. One whose texts cannot be read is not looked at further.</summary>
    public static bool Check(StatementNode statement, StatementFindings findings)
    {
        if (!IsReadable(statement.Value))
        {
            findings.Add(InterchangeDiagnostics.XapiUnreadable, statement, ("reason", "a text in it is not valid Unicode"));
            return false;
        }

        Walk(statement, findings);
        return true;
    }

    /// <summary>Whether every text within a value is valid Unicode.</summary>
    public static bool IsReadable(JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);

        // Only an escape can stand for half of a character.
        return Utf8.IsValid(raw) && (raw.IndexOf("\\u"u8) < 0 || CanBeRead(value));
    }

    private static bool CanBeRead(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString() is not null,
                JsonValueKind.Array => value.EnumerateArray().All(CanBeRead),
                JsonValueKind.Object => value.EnumerateObject().All(m => m.Name is not null && CanBeRead(m.Value)),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Walk(StatementNode node, StatementFindings findings)
    {
        if (node.IsNull)
        {
            findings.Add(InterchangeDiagnostics.XapiNull, node);
        }
        else if (node.Value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.Items())
            {
                Walk(item, findings);
            }
        }
        else if (node.Value.ValueKind == JsonValueKind.Object)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (name, member) in node.Members())
            {
                if (!names.Add(name))
                {
                    findings.Add(InterchangeDiagnostics.XapiDuplicateProperty, member, ("property", StatementNode.Shorten(name)));
                }

                if (name == Extensions)
                {
                    WalkExtensions(member, findings);
                }
                else
                {
                    Walk(member, findings);
                }
            }
        }
    }

    // What is under a key is free, the keys themselves are not.
    private static void WalkExtensions(StatementNode extensions, StatementFindings findings)
    {
        if (extensions.Value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, member) in extensions.Members())
        {
            if (!keys.Add(key))
            {
                findings.Add(InterchangeDiagnostics.XapiDuplicateProperty, member, ("property", StatementNode.Shorten(key)));
            }
        }
    }
}
