using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>An OSCAL document that was written, and what it does not say.</summary>
public sealed class OscalExport
{
    internal OscalExport()
    {
    }

    /// <summary>The model, such as <c>catalog</c>.</summary>
    public required string Model { get; init; }

    /// <summary>Whether there is a document. Without one a finding says why.</summary>
    public bool IsWritten => !Document.IsEmpty;

    /// <summary>The document, as indented JSON in UTF-8. The same records and options give the same bytes.</summary>
    public ReadOnlyMemory<byte> Document { get; internal init; }

    /// <summary>The UUID of the document, made from its content; null without one.</summary>
    public Guid? Uuid { get; internal init; }

    /// <summary>Why nothing was written (<c>INT0457</c>); empty otherwise.</summary>
    public ImmutableArray<Diagnostic> Findings { get; internal init; } = [];

    /// <summary>What the document does not say as it was.</summary>
    public ImmutableArray<OscalLoss> Losses { get; internal init; } = [];
}
