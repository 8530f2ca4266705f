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

    private const int Interval = 5000;
    private const int ChunkSize = 4096;
    private readonly char[] _chunk = new char[ChunkSize];
    private readonly List<IatiElement> _open = [];
    private readonly IXmlLineInfo _position = (IXmlLineInfo)reader;
    private int _depth;

    public long Elements { get; private set; }

    public int Activities { get; private set; }

    /// <summary>Something to be said about the version that is no reason to stop.</summary>
    public Diagnostic? VersionNote { get; private set; }

    /// <summary>Whether the first element was that of a file of activities.</summary>
    public bool IsRecognised { get; private set; }

    /// <summary>What was in the way of reading on, or null.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>Reads on by a good number of elements.</summary>
    /// <returns>Whether there is more; if not, <see cref="Problem"/> says whether that is the end.</returns>
    /// <exception cref="XmlException">The XML is not well formed.</exception>
    public async Task<bool> ReadOnAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var last = Elements + Interval;
        while (Elements < last)
        {
            if (!await reader.ReadAsync().ConfigureAwait(false) || !await TakeAsync().ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> TakeAsync()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Elements++;
                var isEmpty = reader.IsEmptyElement;
                var element = Open();
                Problem = Refuse(element);
                if (Problem is not null)
                {
                    return false;
                }

                _depth++;
                Tell(element, isOpening: true);
                if (isEmpty)
                {
                    Close();
                }

                return true;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                await ReadTextAsync(_open[_depth - 1]).ConfigureAwait(false);
                return true;
            case XmlNodeType.EndElement:
                Close();
                return true;
            default:
                return true;
        }
    }

    private IatiElement Open()
    {
        if (_open.Count == _depth)
        {
            _open.Add(new());
        }

        var name = NameOf();
        var path = _depth == 0 ? IatiPath.Root : _open[_depth - 1].Location.Child(name);
        var element = _open[_depth];
        element.Open(name, path, _depth, _position.LineNumber, _position.LinePosition);
        while (reader.MoveToNextAttribute())
        {
            var attribute = reader.NamespaceURI switch
            {
                "" => reader.LocalName,
                IatiExtension.Namespace => IatiExtension.Named(reader.LocalName),
                _ => reader.Name == "xml:lang" ? reader.Name : null,
            };
            if (attribute is not null)
            {
                element.Add(new(attribute, reader.Value, _position.LineNumber, _position.LinePosition));
            }
        }

        reader.MoveToElement();
        return element;
    }

    private string NameOf() => reader.NamespaceURI switch
    {
        "" => reader.LocalName,
        IatiExtension.Namespace => IatiExtension.Named(reader.LocalName),
        _ => "",
    };

    // A text may be as long as the file: what lies beyond the limit is never brought together.
    private async Task ReadTextAsync(IatiElement element)
    {
        element.HasText = true;
        if (!texts.Contains(element.Name))
        {
            return;
        }

        if (!reader.CanReadValueChunk)
        {
            element.Append(await reader.GetValueAsync().ConfigureAwait(false), MaximumText);
            return;
        }

        var count = 1;
        while (count > 0 && element.TextLength <= MaximumText)
        {
            count = await reader.ReadValueChunkAsync(_chunk, 0, _chunk.Length).ConfigureAwait(false);
            element.Append(_chunk.AsSpan(0, count), MaximumText);
        }
    }

    private void Close()
    {
        var element = _open[--_depth];
        if (element.Name == "narrative" && _depth > 0)
        {
            var parent = _open[_depth - 1];
            parent.Narratives++;
            parent.HasNarrative |= element.HasText;
        }

        Tell(element, isOpening: false);
        if (element.Path is { Length: 0 })
        {
            Activities++;
        }
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

    private Diagnostic? Refuse(IatiElement element)
    {
        var place = DiagnosticPlace.In(file, element.Line, element.Column);
        if (_depth >= MaximumDepth)
        {
            return InterchangeDiagnostics.XmlTooDeep.At(place, ("limit", MaximumDepth));
        }

        if (_depth > 0)
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
