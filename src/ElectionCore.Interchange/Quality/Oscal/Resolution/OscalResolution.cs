using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What became of the resolution of a profile.</summary>
public sealed class OscalResolution
{
    internal OscalResolution()
    {
    }

    /// <summary>Whether there is a catalog. Without one, an error among the findings says why.</summary>
    public bool IsResolved => !Catalog.IsEmpty;

    /// <summary>
    /// The catalog: an OSCAL document of the model <c>catalog</c> as indented JSON in UTF-8. The same input gives the same bytes. Empty
    /// where the profile could not be resolved.
    /// </summary>
    public ReadOnlyMemory<byte> Catalog { get; internal init; }

    /// <summary>The UUID of the catalog, made from its content; null without one.</summary>
    public Guid? Uuid { get; internal init; }

    /// <summary>How many controls the catalog holds, those within others included.</summary>
    public int Controls { get; internal init; }

    /// <summary>The names of the documents that were read, in order, the profile first.</summary>
    public ImmutableArray<string> Documents { get; internal init; } = [];

    /// <summary>What was found (<c>INT0400</c> to <c>INT0429</c>), each with the document and the JSON path within it.</summary>
    public ImmutableArray<Diagnostic> Findings { get; internal init; } = [];

    /// <summary>How many more findings there are that are not listed.</summary>
    public long NotListed { get; internal init; }
}
