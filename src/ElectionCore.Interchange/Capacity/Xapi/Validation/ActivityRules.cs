using System.Collections.Frozen;

namespace ElectionCore.Interchange;

/// <summary>Checks activities and their definitions (part two, section 2.4.4.1).</summary>
internal sealed class ActivityRules(ValueRules values)
{
    private const string Activity = "An activity";
    private const string Definition = "A definition of an activity";
    private static readonly FrozenSet<string> ActivityNames = FrozenSet.ToFrozenSet(["objectType", "id", "definition"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> DefinitionNames = FrozenSet.ToFrozenSet(
        ["name", "description", "type", "moreInfo", StatementText.Extensions, .. InteractionRules.Names], StringComparer.Ordinal);

    private readonly InteractionRules _interactions = new(values);

    public void Check(StatementNode node)
    {
        if (!values.IsObject(node, Activity, ActivityNames))
        {
            return;
        }

        values.Form(ValueRules.Optional(node, "objectType"), type => type is "Activity", "Activity");
        values.Iri(values.Required(node, Activity, "id"));
        if (ValueRules.Optional(node, "definition") is not { } definition || !values.IsObject(definition, Definition, DefinitionNames))
        {
            return;
        }

        values.LanguageMap(ValueRules.Optional(definition, "name"));
        values.LanguageMap(ValueRules.Optional(definition, "description"));
        values.Iri(ValueRules.Optional(definition, "type"));
        values.Iri(ValueRules.Optional(definition, "moreInfo"));
        values.Extensions(ValueRules.Optional(definition, StatementText.Extensions));
        _interactions.Check(definition);
    }
}
