using System.Globalization;
using ElectionCore.Inclusion;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Findings about a legal threshold for people.</summary>
internal static class ThresholdText
{
    public static void Write(Verb verb, ThresholdReport report)
    {
        WriteRule(verb, report.Rule);
        verb.Output.Line($"Effect if met: {verb.Say(report.Rule.EffectText)}");
        verb.Output.Line(ThresholdReport.Nature);
        if (report.IsProxy)
        {
            verb.Output.Line("The counts stand in for others that were not taken: a hint, weaker than counts by sex.");
        }

        foreach (var (place, evaluation) in report.Places)
        {
            verb.Output.Line();
            verb.Output.Line(Output.Clean(place));
            foreach (var finding in evaluation.Findings)
            {
                WriteFinding(verb, report, finding);
            }
        }
    }

    /// <summary>Writes what the rule is and how far it was checked.</summary>
    public static void WriteRule(Verb verb, ThresholdRule rule)
    {
        var output = verb.Output;
        var check = rule.Verification;
        if (!rule.IsPublishable)
        {
            output.Line(ThresholdReport.Candidate);
        }

        output.Line(Output.Clean($"{rule.Code}: {verb.Say(rule.Title)}"));
        output.Line(Output.Clean($"{rule.Citation}; {rule.Jurisdiction}, for each {rule.Scope}; {Days.Span(rule.Effective)}"));
        output.Line(Output.Clean(
            $"{(check.IsVerified ? "Text checked" : "Text not checked")}: {check.Source}{(check.Gazette is { } gazette ? $"; {gazette}" : "")}{(check.On is { } day ? $"; {Days.Iso(day)}" : "")}"));
        if (check.Note is { } note)
        {
            output.Line(Output.Clean(note));
        }
    }

    private static void WriteFinding(Verb verb, ThresholdReport report, ThresholdFinding finding)
    {
        var output = verb.Output;
        var reading = finding.Reading;
        var name = Output.Clean($"{reading.Code}{(reading.IsDeclared ? " (declared reading)" : "")}");
        if (finding.Proof is not { } proof || finding.Value is not { } value)
        {
            var missing = report.Missing(reading);
            output.Line($"  {name}: undecided, {(missing.Count > 0 ? $"needs {string.Join(" and ", missing)}" : $"counts are {Words.Of(finding.State)}")}");
            return;
        }

        output.Line($"  {name}: {value} = {value.ToPercentString(3, MidpointRounding.AwayFromZero)}, {(proof.IsMet ? "met" : "not met")} ({Words.Of(reading.Comparator)} {reading.Limit}{(proof.IsAtBoundary ? ", exactly at the limit" : "")})");
        output.Line($"    Proof: {proof}");
        if (proof.IsMet)
        {
            output.Line($"    Short by: {People(finding.ShortfallAtFixedTotal)} at a fixed total, {People(finding.ShortfallAtGrowingTotal)} when the total grows with them");
        }
    }

    private static string People(long? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "no number that would do";
}
