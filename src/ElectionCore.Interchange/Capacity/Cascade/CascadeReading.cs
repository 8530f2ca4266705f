using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What came of reading a document with the request of a cascade.</summary>
public sealed class CascadeReading
{
    internal CascadeReading(CascadeRequest? request, IReadOnlyList<Diagnostic> findings) => (Request, Findings) = (request, findings);

    /// <summary>The request, which can be planned; or null when something is wrong with the document.</summary>
    public CascadeRequest? Request { get; }

    /// <summary>Everything that is to be said about the document. Warnings alone leave a request.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }
}
