using System.Collections.Immutable;
using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>What came of reading an OSCAL document.</summary>
public sealed class OscalReading
{
    internal OscalReading()
    {
    }

    /// <summary>The model, such as <c>catalog</c>; null where the content is none that is read.</summary>
    public string? Model { get; internal init; }

    /// <summary>The UUID of the document, or null.</summary>
    public Guid? Uuid { get; internal init; }

    /// <summary>The catalogue of a <c>catalog</c>; otherwise null.</summary>
    public QualityCatalogue? Catalogue { get; internal init; }

    /// <summary>The cross-references of a <c>mapping-collection</c>; none otherwise.</summary>
    public ImmutableArray<CatalogueMap> Maps { get; internal init; } = [];

    /// <summary>
    /// The records: a scope of a <c>profile</c> and the units that answer for its topics, an audit of an <c>assessment-plan</c>, the audit, evidence, scales of grades, determinations,
    /// findings and corrective actions of <c>assessment-results</c>, evidence, scales of grades, findings and corrective actions of a
    /// <c>plan-of-action-and-milestones</c>. All of a kind stand together, as <see cref="QualityRegister.ImportAsync(IAsyncEnumerable{IFactState}, CommitDetails, DateOnly?, CancellationToken)"/> takes them. None where a finding is an error.
    /// </summary>
    public ImmutableArray<IFactState> States { get; internal init; } = [];

    /// <summary>What was found, each with its JSON path (<c>INT0400</c> to <c>INT0410</c>, <c>INT0450</c> to <c>INT0460</c>).</summary>
    public ImmutableArray<Diagnostic> Findings { get; internal init; } = [];

    /// <summary>How many more findings there are that are not listed.</summary>
    public long FindingsNotListed { get; internal init; }

    /// <summary>What the document says and the records do not keep, each with its JSON path.</summary>
    public ImmutableArray<OscalLoss> Losses { get; internal init; } = [];

    /// <summary>How many more losses there are that are not listed.</summary>
    public long LossesNotListed { get; internal init; }

    /// <summary>Whether nothing found is an error.</summary>
    public bool IsSound => Findings.All(f => f.Severity != DiagnosticSeverity.Error);
}
