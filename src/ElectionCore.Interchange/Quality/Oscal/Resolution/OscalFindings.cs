using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace ElectionCore.Interchange;

/// <summary>The findings of a resolution, as many as are wanted.</summary>
internal sealed class OscalFindings(int maximum)
{
    private readonly List<Diagnostic> _listed = [];

    public long NotListed { get; private set; }

    public int Errors { get; private set; }

    public IReadOnlyList<Diagnostic> Listed => _listed;

    public void Add(DiagnosticDescriptor descriptor, string file, params ReadOnlySpan<(string Name, object Value)> arguments) =>
        Add(descriptor, new DiagnosticPlace { File = file }, arguments);

    public void Add(DiagnosticDescriptor descriptor, string file, Node at, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        // The path is looked for only where it will be shown: it takes as long as the lists on its way are.
        DiagnosticPlace place = new() { File = file, Path = _listed.Count < maximum ? at.GetPath() : null };
        Add(descriptor, place, arguments);
    }

    public void Add(DiagnosticDescriptor descriptor, DiagnosticPlace place, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        Errors += descriptor.Severity == DiagnosticSeverity.Error ? 1 : 0;
        if (_listed.Count < maximum)
        {
            _listed.Add(descriptor.At(place, arguments));
        }
        else
        {
            NotListed++;
            MakeRoom(descriptor, place, arguments);
        }
    }

    // What stops a resolution is always told, in place of something less grave.
    private void MakeRoom(DiagnosticDescriptor descriptor, DiagnosticPlace place, ReadOnlySpan<(string Name, object Value)> arguments)
    {
        if (descriptor.Severity == DiagnosticSeverity.Error && _listed.FindLastIndex(d => d.Severity != DiagnosticSeverity.Error) is var index and >= 0)
        {
            _listed.RemoveAt(index);
            _listed.Add(descriptor.At(place, arguments));
        }
    }
}
