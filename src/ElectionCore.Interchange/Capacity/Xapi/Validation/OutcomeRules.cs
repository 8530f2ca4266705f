using System.Collections.Frozen;
using System.Text.Json;

namespace ElectionCore.Interchange;

/// <summary>Checks results and their scores (part two, section 2.4.5).</summary>
internal sealed class OutcomeRules(ValueRules values)
{
    private static readonly FrozenSet<string> ResultNames = FrozenSet.ToFrozenSet(
        ["score", "success", "completion", "response", "duration", StatementText.Extensions], StringComparer.Ordinal);

    private static readonly FrozenSet<string> ScoreNames = FrozenSet.ToFrozenSet(["scaled", "raw", "min", "max"], StringComparer.Ordinal);

    public void Check(StatementNode? node)
    {
        if (node is null || !values.IsObject(node, "A result", ResultNames))
        {
            return;
        }

        if (ValueRules.Optional(node, "score") is { } score && values.IsObject(score, "A score", ScoreNames))
        {
            Score(score);
        }

        values.Truth(ValueRules.Optional(node, "success"));
        values.Truth(ValueRules.Optional(node, "completion"));
        values.IsText(ValueRules.Optional(node, "response"));
        values.Duration(ValueRules.Optional(node, "duration"));
        values.Extensions(ValueRules.Optional(node, StatementText.Extensions));
    }

    private static int Compare(JsonElement left, JsonElement right) => left.TryGetDecimal(out var a) && right.TryGetDecimal(out var b)
        ? a.CompareTo(b)
        : left.GetDouble().CompareTo(right.GetDouble());

    private void Score(StatementNode score)
    {
        var scaled = Number(score, "scaled");
        var raw = Number(score, "raw");
        var min = Number(score, "min");
        var max = Number(score, "max");
        if (scaled is not null && Math.Abs(scaled.Value.TryGetDecimal(out var exact) ? exact : 2) > 1)
        {
            Report(scaled, "scaled", "from -1 to 1");
        }

        if (min is not null && max is not null && Compare(min.Value, max.Value) >= 0)
        {
            Report(min, "min", $"less than max, which is {max.Shown}");
        }

        if (raw is not null && min is not null && Compare(raw.Value, min.Value) < 0)
        {
            Report(raw, "raw", $"at least min, which is {min.Shown}");
        }

        if (raw is not null && max is not null && Compare(raw.Value, max.Value) > 0)
        {
            Report(raw, "raw", $"at most max, which is {max.Shown}");
        }
    }

    private StatementNode? Number(StatementNode score, string name) =>
        ValueRules.Optional(score, name) is { } number && values.IsNumber(number) ? number : null;

    private void Report(StatementNode node, string name, string expected) =>
        values.Findings.Add(InterchangeDiagnostics.XapiScore, node, ("name", name), ("value", node.Shown), ("expected", expected));
}
