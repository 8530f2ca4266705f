using System.Xml;

namespace ElectionCore.Interchange;

/// <summary>Reads a file once, element by element, and holds no more of it than the elements that are open.</summary>
/// <param name="reader">The reader.</param>
/// <param name="file">The name of the file.</param>
/// <param name="texts">The names of elements whose text is wanted.</param>
/// <param name="listeners">Who takes the elements.</param>
internal sealed class IatiWalk(XmlReader reader, string file, IReadOnlySet<string> texts, params IReadOnlyList<IatiListener> listeners)
{
    public const int MaximumDepth = 60;

    /// <summary>How much of an element's text is kept.</summary>
    public const int MaximumText = 20_000;

    private const int ProgressInterval = 5000;
    private readonly List<IatiElement> _open = [];
    private readonly IXmlLineInfo _position = (IXmlLineInfo)reader;

    public long Elements { get; private set; }

    public int Activities { get; private set; }

    /// <summary>Something to be said about the version that is no reason to stop.</summary>
    public Diagnostic? VersionNote { get; private set; }

    /// <summary>Whether the first element was that of a file of activities.</summary>
    public bool IsRecognised { get; private set; }

    /// <summary>Reads on to the end, or to what is in the way.</summary>
    /// <returns>What was in the way, or null.</returns>
    /// <exception cref="XmlException">The XML is not well formed.</exception>
    public async Task<Diagnostic?> RunAsync(Action<long> progress, CancellationToken cancellationToken)
    {
        var depth = 0;
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (Elements++ % ProgressInterval == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    progress(Elements);
                }

                var isEmpty = reader.IsEmptyElement;
                var element = Open(depth);
                if (Refuse(element, depth) is { } problem)
                {
                    return problem;
                }

                Tell(element, isOpening: true);
                depth++;
                depth = isEmpty ? Close(depth) : depth;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                await ReadTextAsync(_open[depth - 1]).ConfigureAwait(false);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                depth = Close(depth);
            }
        }

        return null;
    }

    private IatiElement Open(int depth)
    {
        if (_open.Count == depth)
        {
            _open.Add(new());
        }

        var name = reader.NamespaceURI.Length == 0 ? reader.LocalName : "";
        var path = depth == 0 ? IatiPath.Root : _open[depth - 1].Location.Child(name);
        var element = _open[depth];
        element.Open(name, path, _position.LineNumber, _position.LinePosition);
        while (reader.MoveToNextAttribute())
        {
            var attribute = reader.NamespaceURI.Length == 0 ? reader.LocalName : reader.Name == "xml:lang" ? reader.Name : null;
            if (attribute is not null)
            {
                element.Add(new(attribute, reader.Value, _position.LineNumber, _position.LinePosition));
            }
        }

        reader.MoveToElement();
        return element;
    }

    private async Task ReadTextAsync(IatiElement element)
    {
        element.HasText = true;
        if (texts.Contains(element.Name) && element.TextLength <= MaximumText)
        {
            element.Append(await reader.GetValueAsync().ConfigureAwait(false), MaximumText);
        }
    }

    private int Close(int depth)
    {
        var element = _open[--depth];
        if (element.Name == "narrative" && depth > 0)
        {
            var parent = _open[depth - 1];
            parent.Narratives++;
            parent.HasNarrative |= element.HasText;
        }

        Tell(element, isOpening: false);
        if (element.Path is { Length: 0 })
        {
            Activities++;
        }

        return depth;
    }

    private void Tell(IatiElement element, bool isOpening)
    {
        foreach (var listener in listeners)
        {
            if (isOpening)
            {
                listener.Open(element);
            }
            else
            {
                listener.Close(element);
            }
        }
    }

    private Diagnostic? Refuse(IatiElement element, int depth)
    {
        var place = DiagnosticPlace.In(file, element.Line, element.Column);
        if (depth >= MaximumDepth)
        {
            return InterchangeDiagnostics.XmlTooDeep.At(place, ("limit", MaximumDepth));
        }

        if (depth > 0)
        {
            return null;
        }

        if (element.Name != "iati-activities")
        {
            return InterchangeDiagnostics.IatiOtherRoot.At(place, ("element", IatiXml.Shorten(reader.Name, 60)));
        }

        IsRecognised = true;
        var version = element["version"] ?? "";
        if (version is "2.03")
        {
            return null;
        }

        var other = InterchangeDiagnostics.IatiOtherVersion.At(place, ("version", IatiXml.Shorten(version, 20)));
        if (version is not ("2.01" or "2.02"))
        {
            return other;
        }

        VersionNote = new(other.Descriptor, DiagnosticSeverity.Warning, other.Place, other.Arguments);
        return null;
    }
}
