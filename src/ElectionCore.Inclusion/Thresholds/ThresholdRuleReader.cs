using System.Text.Json;

namespace ElectionCore.Inclusion;

/// <summary>Reads the JSON of rules. Nothing in the data makes it throw; a rule with a fault is left out.</summary>
internal static class ThresholdRuleReader
{
    private const string Format = "electioncore.threshold-rules";

    public static ValueList<ThresholdRule> Read(ReadOnlyMemory<byte> utf8, string fileName, out ValueList<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var rules = ReadDocument(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, fileName, found);
        diagnostics = [.. found];
        return [.. rules];
    }

    private static List<ThresholdRule> ReadDocument(ReadOnlyMemory<byte> utf8, string fileName, List<Diagnostic> diagnostics)
    {
        using var document = Parse(utf8, fileName, diagnostics);
        if (document is null)
        {
            return [];
        }

        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return ReadRoot(new(document.RootElement, "$", fileName, diagnostics));
        }

        diagnostics.Add(InclusionDiagnostics.RuleFieldWrong.At(
            DiagnosticPlace.In(fileName, path: "$"), ("field", "the document"), ("actual", Words.Of(document.RootElement.ValueKind)), ("expected", "an object")));
        return [];
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, string fileName, List<Diagnostic> diagnostics)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException fault)
        {
            diagnostics.Add(InclusionDiagnostics.RulesNotJson.At(
                DiagnosticPlace.In(fileName, PositionOf(fault.LineNumber), PositionOf(fault.BytePositionInLine)), ("fault", fault.Message)));
        }
        catch (InvalidOperationException fault)
        {
            // A name with half a character pair, which the search for duplicate names cannot read.
            diagnostics.Add(InclusionDiagnostics.RulesNotJson.At(DiagnosticPlace.In(fileName), ("fault", fault.Message)));
        }

        return null;
    }

    private static int? PositionOf(long? zeroBased) => zeroBased is { } position and < int.MaxValue ? (int)position + 1 : null;

    private static List<ThresholdRule> ReadRoot(RuleNode root)
    {
        if (root.Text("format") is { } format && format != Format)
        {
            root.Refuse("format", $"\"{format}\"", $"\"{Format}\"");
        }

        root.Expect("version", 1);
        var rules = new List<ThresholdRule>();
        foreach (var node in root.Objects("rules"))
        {
            if (node is not null && ReadRule(node) is { } rule)
            {
                if (rules.Find(r => r.Code == rule.Code && r.Effective.Overlaps(rule.Effective)) is { } first)
                {
                    node.Refuse(InclusionDiagnostics.RuleVersionsOverlap.At(
                        node.Place(), ("code", rule.Code), ("first", first.Effective), ("second", rule.Effective)));
                }
                else
                {
                    rules.Add(rule);
                }
            }
        }

        root.ReportStrangers();
        return rules;
    }

    private static ThresholdRule? ReadRule(RuleNode node)
    {
        var (code, title, jurisdiction, scope) = (node.Code("code"), node.Localized("title"), node.Text("jurisdiction"), node.Text("scope"));
        var (act, section) = (node.Text("act"), node.Text("section"));
        var (effect, effectText) = (node.Word<ThresholdEffect>("effect"), node.Localized("effectText"));
        var effective = node.Value<DateRange>("effective", "days such as [2017-10-02,..)", isRequired: true);
        var verification = node.Object("verification") is { } check ? ReadVerification(check) : null;
        var nodes = node.Objects("readings");
        var readings = nodes.ConvertAll(n => n is null ? null : ReadReading(n));
        RefuseTwins(nodes, readings);
        node.ReportStrangers();
        return node.IsFaulty || verification is null || readings.Contains(null) || nodes.Exists(n => n!.IsFaulty)
            ? null
            : new()
            {
                Code = code!,
                Title = title!,
                Jurisdiction = jurisdiction!,
                Scope = scope!,
                Citation = new() { Act = act!, Section = section! },
                Effect = effect!.Value,
                EffectText = effectText!,
                Effective = effective!.Value,
                Verification = verification,
                Readings = [.. readings!],
            };
    }

    private static RuleVerification? ReadVerification(RuleNode node)
    {
        var (isVerified, source) = (node.Flag("isVerified", isRequired: true), node.Text("source"));
        var (gazette, on, note) = (node.Text("gazette", isRequired: false), node.Day("on"), node.Text("note", isRequired: false));
        node.ReportStrangers();
        return node.IsFaulty ? null : new() { IsVerified = isVerified!.Value, Source = source!, Gazette = gazette, On = on, Note = note };
    }

    private static ThresholdReading? ReadReading(RuleNode node)
    {
        var (code, explanation) = (node.Code("code"), node.Localized("explanation"));
        var (measure, comparator) = (node.Word<ThresholdMeasure>("measure"), node.Word<ThresholdComparator>("comparator"));
        var limit = node.Value<Ratio>("limit", "a fraction such as 1/10", isRequired: true, r => r is { IsDefined: true, Numerator: >= 0 });
        var isDeclared = node.Flag("isDeclared", isRequired: false);
        node.ReportStrangers();
        return node.IsFaulty
            ? null
            : new()
            {
                Code = code!,
                Explanation = explanation!,
                Measure = measure!.Value,
                Comparator = comparator!.Value,
                Limit = limit!.Value,
                IsDeclared = isDeclared ?? false,
            };
    }

    private static void RefuseTwins(List<RuleNode?> nodes, List<ThresholdReading?> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i] is not { } reading)
            {
                continue;
            }

            var before = readings.Take(i).OfType<ThresholdReading>().ToList();
            if (before.Exists(r => r.Code == reading.Code))
            {
                nodes[i]!.Refuse("code", $"\"{reading.Code}\" again", "a code that no other reading has");
            }

            if (reading.IsDeclared && before.Exists(r => r.IsDeclared))
            {
                nodes[i]!.Refuse("isDeclared", "true again", "at most one declared reading");
            }
        }
    }
}
