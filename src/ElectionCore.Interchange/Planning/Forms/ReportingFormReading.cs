using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a filled form.</summary>
public sealed class ReportingFormReading
{
    internal ReportingFormReading(IEnumerable<Measurement> measurements, IReadOnlyList<Diagnostic> findings) =>
        (Measurements, Findings) = ([.. measurements], findings);

    /// <summary>The drafts, one for each indicator with an actual value; none when something is wrong with the form.</summary>
    public ImmutableArray<Measurement> Measurements { get; }

    /// <summary>Everything that is to be said about the form. Warnings alone leave drafts.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
