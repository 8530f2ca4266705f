using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>A request for venues as it was made of a tier, and what was wrong with the data.</summary>
public sealed class VenueDraft
{
    internal VenueDraft(VenueRequest? request, ImmutableArray<Diagnostic> diagnostics) => (Request, Diagnostics) = (request, diagnostics);

    /// <summary>The request; null when the tier is too great.</summary>
    public VenueRequest? Request { get; }

    /// <summary>What is wrong with the data, and which venues are left out.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
