using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>What was read from a list of restricted details. It is for one allowance sheet and is kept nowhere.</summary>
public sealed class RestrictedListReading
{
    internal RestrictedListReading(IReadOnlyDictionary<PersonRef, RestrictedDetails> details, ImmutableArray<Diagnostic> diagnostics) =>
        (Details, Diagnostics) = (details.ToFrozenDictionary(), diagnostics);

    /// <summary>The details by person; none where the list has an error.</summary>
    public IReadOnlyDictionary<PersonRef, RestrictedDetails> Details { get; }

    /// <summary>What is wrong or worth knowing, by line and column, and never by what stands there.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
