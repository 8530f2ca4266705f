using System.Collections.Frozen;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Checks statements and substatements (part two, sections 2.3.2 and 2.4).</summary>
internal sealed class StatementRules
{
    private const string Statement = "A statement";
    private const string SubStatement = "A substatement";
    private const string TypeName = "objectType";
    private const string ObjectName = "object";
    private const string Voided = "http://adlnet.gov/expapi/verbs/voided";
    private static readonly string[] OfStatementsOnly = ["id", "stored", "version", "authority"];

    private static readonly FrozenSet<string> StatementNames = FrozenSet.ToFrozenSet(
        ["actor", "verb", ObjectName, "result", "context", "timestamp", "attachments", .. OfStatementsOnly], StringComparer.Ordinal);

    // What a substatement must not have is found apart from what nobody knows.
    private static readonly FrozenSet<string> SubStatementNames = FrozenSet.ToFrozenSet([TypeName, .. StatementNames], StringComparer.Ordinal);

    private static readonly FrozenSet<string> VerbNames = FrozenSet.ToFrozenSet(["id", "display"], StringComparer.Ordinal);

    private readonly StatementFindings _findings;
    private readonly ValueRules _values;
    private readonly AgentRules _agents;
    private readonly ActivityRules _activities;
    private readonly ContextRules _contexts;
    private readonly OutcomeRules _outcomes;
    private readonly AttachmentRules _attachments;

    public StatementRules(StatementFindings findings)
    {
        _findings = findings;
        _values = new(findings);
        _agents = new(_values);
        _activities = new(_values);
        _contexts = new(_values, _agents, _activities);
        _outcomes = new(_values);
        _attachments = new(_values);
    }

    public void Check(StatementNode node)
    {
        if (node.IsNull || !_values.IsObject(node, Statement, StatementNames))
        {
            return;
        }

        _values.Uuid(ValueRules.Optional(node, "id"));
        Content(node, Statement);
        _values.Timestamp(ValueRules.Optional(node, "stored"));
        _agents.Authority(ValueRules.Optional(node, "authority"));
        _values.Form(ValueRules.Optional(node, "version"), IsVersion, "1.0 or a version that begins with 1.0.");
    }

    // Versions of the interface are numbered as Semantic Versioning 1.0.0 has it.
    private static bool IsVersion(string text) => text is "1.0"
        || (text.StartsWith("1.0.", StringComparison.Ordinal) && text[4..].Split('-', 2) is [{ Length: > 0 } patch, .. var rest]
            && patch.All(char.IsAsciiDigit) && rest.All(r => r.Length > 0 && r.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')));

    private static string TypeOf(StatementNode? node) => node is { Value.ValueKind: JsonValueKind.Object }
        ? node.Find(TypeName) is { Value.ValueKind: JsonValueKind.String } type ? type.Text : "Activity"
        : "";

    private void Content(StatementNode node, string owner)
    {
        _agents.Actor(_values.Required(node, owner, "actor"));
        var verb = _values.Required(node, owner, "verb");
        var what = _values.Required(node, owner, ObjectName);
        var type = TypeOf(what);
        Verb(verb, type);
        Object(what, type, isNested: owner == SubStatement);
        _outcomes.Check(ValueRules.Optional(node, "result"));
        _contexts.Check(ValueRules.Optional(node, "context"), type is "Activity" or "");
        _values.Timestamp(ValueRules.Optional(node, "timestamp"));
        _attachments.Check(ValueRules.Optional(node, "attachments"));
    }

    private void Verb(StatementNode? verb, string type)
    {
        const string Owner = "A verb";
        if (verb is null || !_values.IsObject(verb, Owner, VerbNames))
        {
            return;
        }

        var id = _values.Required(verb, Owner, "id");
        _values.LanguageMap(ValueRules.Optional(verb, "display"));
        if (_values.Iri(id) && id!.Text == Voided && type is not ("StatementRef" or ""))
        {
            _findings.Add(InterchangeDiagnostics.XapiVoiding, verb);
        }
    }

    private void Object(StatementNode? node, string type, bool isNested)
    {
        if (node is null)
        {
            return;
        }

        switch (type)
        {
            case "Agent" or "Group":
                _agents.Actor(node);
                break;
            case "StatementRef":
                _contexts.Reference(node);
                break;
            case "SubStatement" when isNested:
                _findings.Add(InterchangeDiagnostics.XapiSubStatement, node, ("property", SubStatement));
                break;
            case "SubStatement":
                Sub(node);
                break;
            case "Activity" or "":
                _activities.Check(node);
                break;
            default:
                _values.Form(node.Find(TypeName), _ => false, "Activity, Agent, Group, StatementRef or SubStatement");
                break;
        }
    }

    private void Sub(StatementNode node)
    {
        if (!_values.IsObject(node, SubStatement, SubStatementNames))
        {
            return;
        }

        foreach (var name in OfStatementsOnly)
        {
            if (node.Find(name) is { } refused)
            {
                _findings.Add(InterchangeDiagnostics.XapiSubStatement, refused, ("property", name));
            }
        }

        Content(node, SubStatement);
    }
}
