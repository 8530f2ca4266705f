using System.Collections.Immutable;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a filled form.</summary>
public sealed class ReportingFormReading
{
    internal ReportingFormReading(IEnumerable<Measurement> measurements, IEnumerable<Measurement> known, IReadOnlyList<Diagnostic> findings) =>
        (Measurements, Known, Findings) = ([.. measurements], [.. known], findings);

    /// <summary>The drafts that are new or changed, one for each indicator on which something is reported; none when something is wrong with the form.</summary>
    public ImmutableArray<Measurement> Measurements { get; }

    /// <summary>What the form reports and the plan has already, as it is there; none when something is wrong with the form.</summary>
    public ImmutableArray<Measurement> Known { get; }

    /// <summary>Everything that is to be said about the form. Warnings alone leave drafts.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
