using System.Collections.Frozen;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Checks agents and groups (part two, sections 2.4.2 and 2.4.9).</summary>
internal sealed class AgentRules(ValueRules values)
{
    private const string Agent = "An agent";
    private const string Group = "A group";
    private const string Account = "An account";
    private const string TypeName = "objectType";
    private const string Member = "member";
    private const string Mailto = "mailto:";
    private const int Sha1Length = 40;
    private static readonly string[] Identifiers = ["mbox", "mbox_sha1sum", "openid", "account"];
    private static readonly FrozenSet<string> AgentNames = FrozenSet.ToFrozenSet([TypeName, "name", .. Identifiers], StringComparer.Ordinal);
    private static readonly FrozenSet<string> GroupNames = FrozenSet.ToFrozenSet([.. AgentNames, Member], StringComparer.Ordinal);
    private static readonly FrozenSet<string> AccountNames = FrozenSet.ToFrozenSet(["homePage", "name"], StringComparer.Ordinal);

    /// <summary>Checks an agent or a group.</summary>
    public void Actor(StatementNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (IsGroup(node))
        {
            AsGroup(node);
        }
        else
        {
            AsAgent(node);
        }
    }

    public void Team(StatementNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (node.Value.ValueKind == JsonValueKind.Object && !IsGroup(node))
        {
            values.Findings.Add(InterchangeDiagnostics.XapiGroup, node, ("expected", "a group as a team"));
            return;
        }

        AsGroup(node);
    }

    public void Authority(StatementNode? node)
    {
        Actor(node);
        if (node is not null && IsGroup(node) && (Count(node) > 0 || ValueRules.Optional(node, Member) is not { Value.ValueKind: JsonValueKind.Array } members
            || members.Value.GetArrayLength() != 2))
        {
            values.Findings.Add(
                InterchangeDiagnostics.XapiGroup, node, ("expected", "an agent, or a group without an identifier and with two members, as an authority"));
        }
    }

    private static bool IsGroup(StatementNode node) => node.Value.ValueKind == JsonValueKind.Object
        && node.Find(TypeName) is { Value.ValueKind: JsonValueKind.String } type && type.Text == "Group";

    private static int Count(StatementNode node) => Identifiers.Count(i => node.Find(i) is not null);

    private static bool IsMailbox(string text)
    {
        if (!text.StartsWith(Mailto, StringComparison.Ordinal) || !Iri.IsValid(text))
        {
            return false;
        }

        var address = text.AsSpan(Mailto.Length);
        var at = address.IndexOf('@');
        return at > 0 && at < address.Length - 1 && !address[(at + 1)..].Contains('@') && !address.ContainsAny('?', '#', '/');
    }

    private void AsAgent(StatementNode node)
    {
        if (!values.IsObject(node, Agent, AgentNames))
        {
            return;
        }

        values.Form(ValueRules.Optional(node, TypeName), type => type is "Agent", "Agent or Group");
        Identified(node);
        if (Count(node) is not 1 and var count)
        {
            values.Findings.Add(InterchangeDiagnostics.XapiIdentifiers, node, ("owner", Agent), ("count", count), ("expected", "exactly one"));
        }
    }

    private void AsGroup(StatementNode node)
    {
        if (!values.IsObject(node, Group, GroupNames))
        {
            return;
        }

        Identified(node);
        var count = Count(node);
        if (count > 1)
        {
            values.Findings.Add(InterchangeDiagnostics.XapiIdentifiers, node, ("owner", Group), ("count", count), ("expected", "one or none"));
        }

        var members = node.Find(Member);
        if (members is null || members.IsNull)
        {
            if (count == 0 && members is null)
            {
                values.Findings.Add(InterchangeDiagnostics.XapiMissing, node, ("owner", "A group without an identifier"), ("property", Member));
            }

            return;
        }

        if (!values.IsArray(members))
        {
            return;
        }

        if (count == 0 && members.Value.GetArrayLength() == 0)
        {
            values.Findings.Add(InterchangeDiagnostics.XapiGroup, members, ("expected", "at least one member, since the group has no identifier"));
        }

        foreach (var member in members.Items().Where(m => !m.IsNull))
        {
            if (IsGroup(member))
            {
                values.Findings.Add(InterchangeDiagnostics.XapiGroup, member, ("expected", "an agent as a member"));
            }
            else
            {
                AsAgent(member);
            }
        }
    }

    private void Identified(StatementNode node)
    {
        values.IsText(ValueRules.Optional(node, "name"));
        values.Form(ValueRules.Optional(node, "mbox"), IsMailbox, "mailto: and an address");
        values.Form(
            ValueRules.Optional(node, "mbox_sha1sum"), t => t.Length == Sha1Length && t.All(char.IsAsciiHexDigit), "40 hexadecimal digits (SHA-1)");
        values.Form(ValueRules.Optional(node, "openid"), Iri.IsUri, "an absolute URI");
        if (ValueRules.Optional(node, "account") is { } account && values.IsObject(account, Account, AccountNames))
        {
            values.Iri(values.Required(account, Account, "homePage"));
            values.IsText(values.Required(account, Account, "name"));
        }
    }
}
