using ElectionCore.Inclusion;
using ElectionCore.Interchange;

namespace ElectionCore.Samples;

/// <summary>What <c>inclusion check</c> shows.</summary>
internal sealed class ThresholdReport(
    ThresholdRule rule, CountTable table, IEnumerable<Diagnostic> findings, Func<ThresholdReading, IReadOnlyList<string>> missing, DateOnly? on, bool isProxy)
{
    public const string Nature = "A finding, not a verdict.";
    public const string Candidate = "CANDIDATE READING, NOT FOR PUBLIC REPORTS: the text of this rule was not checked.";

    public ThresholdRule Rule => rule;

    public CountTable Table => table;

    public DateOnly? On => on;

    public bool IsProxy => isProxy;

    public List<(string Place, ThresholdEvaluation Evaluation)> Places { get; } = [];

    public List<Diagnostic> Findings { get; } = [.. findings];

    public void Add(string place, ThresholdEvaluation evaluation)
    {
        Places.Add((place, evaluation));
        Findings.AddRange(evaluation.Diagnostics);
    }

    /// <summary>The options without which a reading cannot be evaluated.</summary>
    public IReadOnlyList<string> Missing(ThresholdReading reading) => missing(reading);
}
