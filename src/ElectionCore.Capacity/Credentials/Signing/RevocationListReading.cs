using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What the verification of a signed revocation list found.</summary>
public sealed class RevocationListReading
{
    internal RevocationListReading(RevocationList? list, ImmutableArray<Diagnostic> findings) => (List, Findings) = (list, findings);

    /// <summary>The list, or null when it is not to be relied on.</summary>
    public RevocationList? List { get; }

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }
}
