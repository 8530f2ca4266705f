using System.Collections.Frozen;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Checks contexts (part two, section 2.4.6).</summary>
internal sealed class ContextRules(ValueRules values, AgentRules agents, ActivityRules activities)
{
    private static readonly FrozenSet<string> ContextNames = FrozenSet.ToFrozenSet(
        [
            "registration", "instructor", "team", "contextActivities", "revision", "platform", "language", "statement", StatementText.Extensions,
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Relations = FrozenSet.ToFrozenSet(["parent", "grouping", "category", "other"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ReferenceNames = FrozenSet.ToFrozenSet(["objectType", "id"], StringComparer.Ordinal);

    public void Check(StatementNode? node, bool isOfActivity)
    {
        if (node is null || !values.IsObject(node, "A context", ContextNames))
        {
            return;
        }

        values.Uuid(ValueRules.Optional(node, "registration"));
        agents.Actor(ValueRules.Optional(node, "instructor"));
        agents.Team(ValueRules.Optional(node, "team"));
        Related(ValueRules.Optional(node, "contextActivities"));
        OfActivity(ValueRules.Optional(node, "revision"), "revision", isOfActivity);
        OfActivity(ValueRules.Optional(node, "platform"), "platform", isOfActivity);
        values.Language(ValueRules.Optional(node, "language"));
        if (ValueRules.Optional(node, "statement") is { } statement)
        {
            Reference(statement);
        }

        values.Extensions(ValueRules.Optional(node, StatementText.Extensions));
    }

    /// <summary>Checks a reference to a statement.</summary>
    public void Reference(StatementNode node)
    {
        const string Owner = "A reference to a statement";
        if (values.IsObject(node, Owner, ReferenceNames))
        {
            values.Form(values.Required(node, Owner, "objectType"), type => type is "StatementRef", "StatementRef");
            values.Uuid(values.Required(node, Owner, "id"));
        }
    }

    private void Related(StatementNode? node)
    {
        if (node is null || !values.IsObject(node, "The activities of a context", Relations))
        {
            return;
        }

        foreach (var (_, related) in node.Members().Where(m => Relations.Contains(m.Name) && !m.Node.IsNull))
        {
            // A single activity stands for a list of one, as older versions had it.
            var all = related.Value.ValueKind == JsonValueKind.Array ? related.Items().Where(a => !a.IsNull) : [related];
            foreach (var activity in all)
            {
                activities.Check(activity);
            }
        }
    }

    private void OfActivity(StatementNode? node, string name, bool isOfActivity)
    {
        if (values.IsText(node) && !isOfActivity)
        {
            values.Findings.Add(InterchangeDiagnostics.XapiContextOfActivity, node!, ("property", name));
        }
    }
}
