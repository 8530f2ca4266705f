using System.Text;
using System.Xml;

namespace ElectionCore.Interchange;

/// <summary>The XML of one part of a workbook, read node by node: a small file can unpack to far more than should be held.</summary>
internal sealed class SheetXml : IDisposable
{
    private const int Deepest = 64;
    private const int MostCharacters = 1 << 20;
    private readonly MeteredStream _source;
    private readonly SheetBudget _budget;
    private readonly XmlReader _reader;

    public SheetXml(Stream part, SheetBudget budget)
    {
        (_source, _budget) = (new(part, budget), budget);
        _reader = XmlReader.Create(_source, new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new SheetNameTable(),
        });
    }

    /// <summary>How deep the node is within the others; 0 for the root.</summary>
    public int Depth => _reader.Depth;

    /// <summary>Whether the element has nothing in it, and no end of its own.</summary>
    public bool IsEmpty => _reader.IsEmptyElement;

    public string Name => _reader.LocalName;

    /// <summary>Whether it stands at the start of an element of this name.</summary>
    public bool IsAt(string name) => IsAtElement && _reader.LocalName == name;

    /// <summary>Whether it stands at the start of an element of workbooks. The older and the strict form have each their namespace.</summary>
    public bool IsAtElement => _reader.NodeType == XmlNodeType.Element && _reader.NamespaceURI
        is "http://schemas.openxmlformats.org/spreadsheetml/2006/main" or "http://purl.oclc.org/ooxml/spreadsheetml/main";

    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>The relation to another part that the element names, or null.</summary>
    public string? Relation => _reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
        ?? _reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>Goes to the next node; false at the end.</summary>
    public bool Read()
    {
        _source.Start();
        if (!_reader.Read())
        {
            return false;
        }

        if (_reader.NodeType == XmlNodeType.Element)
        {
            _budget.AddElement();
        }

        return _reader.Depth <= Deepest ? true : throw new SheetLimitException("elements within each other", Deepest);
    }

    /// <summary>Goes to the next node within an element; false at its end.</summary>
    /// <param name="depth">The depth of the element.</param>
    public bool ReadWithin(int depth) => Read() && (_reader.NodeType != XmlNodeType.EndElement || _reader.Depth > depth);

    /// <summary>Reads the text of a leaf at whose start it stands, and to its end.</summary>
    public string ReadLeaf()
    {
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = Depth;
        while (ReadWithin(depth))
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                Append(text, _reader.Value);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads the text in runs of the element at whose start it stands, and to its end. Readings in another script are beside the text, not part of it.</summary>
    public string ReadRuns()
    {
        if (_reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = Depth;
        while (ReadWithin(depth))
        {
            if (IsAt("t"))
            {
                Append(text, ReadLeaf());
            }
            else if (IsAt("rPh"))
            {
                ReadLeaf();
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string more)
    {
        if (text.Append(more).Length > MostCharacters)
        {
            throw new SheetLimitException("characters in a cell", MostCharacters);
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _source.Dispose();
    }
}
