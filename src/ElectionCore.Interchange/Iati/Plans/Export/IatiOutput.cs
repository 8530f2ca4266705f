using System.Globalization;
using System.Text;
using System.Xml;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Writes the elements of IATI into a buffer that is emptied from time to time.</summary>
internal sealed class IatiOutput : IDisposable
{
    private const int FlushSize = 1 << 16;
    private const char Replacement = '\uFFFD';
    private readonly MemoryStream _buffer = new();
    private readonly XmlWriter _xml;
    private readonly string _language;
    private readonly Action _replaced;

    /// <param name="language">The language that is not named.</param>
    /// <param name="replaced">Told of each text with characters that XML cannot hold.</param>
    public IatiOutput(string language, Action replaced)
    {
        (_language, _replaced) = (language, replaced);
        _xml = XmlWriter.Create(_buffer, new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
        _xml.WriteStartDocument();
    }

    public void Root(DateTimeOffset? generatedAt)
    {
        _xml.WriteStartElement("iati-activities");
        _xml.WriteAttributeString("xmlns", IatiExtension.Prefix, ns: null, IatiExtension.Namespace);
        Attribute("version", "2.03");
        Attribute("generated-datetime", generatedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    public void Start(string name) => _xml.WriteStartElement(name);

    public void End() => _xml.WriteEndElement();

    public void Content(string text) => _xml.WriteString(Clean(text));

    /// <summary>An attribute; nothing when there is no value.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _xml.WriteAttributeString(name, Clean(value));
        }
    }

    public void Language() => _xml.WriteAttributeString("xml", "lang", ns: null, _language);

    /// <summary>An attribute of our own.</summary>
    public void Extension(string name, string value) => _xml.WriteAttributeString(IatiExtension.Prefix, name, IatiExtension.Namespace, Clean(value));

    /// <summary>Says of an example that it is one.</summary>
    public void Standing(RecordStanding standing)
    {
        if (ExampleRecords.IsExample(standing))
        {
            Extension(IatiExtension.Standing, IatiExtension.Example);
        }
    }

    /// <summary>An element of our own with attributes and nothing in it.</summary>
    public void ExtensionElement(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(IatiExtension.Prefix, name, IatiExtension.Namespace);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }

        End();
    }

    /// <summary>An element with attributes and nothing in it.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name);
        foreach (var (attribute, value) in attributes)
        {
            Attribute(attribute, value);
        }

        End();
    }

    public void Day(string name, DateOnly day) => Element(name, ("iso-date", IatiDate.Write(day)));

    /// <summary>An element that holds a text in its languages; nothing when there is none.</summary>
    public void Text(string name, LocalizedText? text)
    {
        if (text is not null)
        {
            Start(name);
            Narratives(text);
            End();
        }
    }

    public void Narratives(LocalizedText text)
    {
        foreach (var tag in text.Tags.OrderBy(t => t != _language))
        {
            _ = text.TryGet(tag, out var words);
            Narrative(words!, tag);
        }
    }

    /// <summary>A text whose language is not recorded; it is written as of the common one.</summary>
    public void Narrative(string text) => Narrative(text, _language);

    public void Amount(Money amount, DateOnly valueDate)
    {
        Start("value");
        Attribute("currency", amount.Currency);
        Attribute("value-date", IatiDate.Write(valueDate));
        _xml.WriteString(IatiNumber.Write(amount.Amount));
        End();
    }

    /// <summary>Hands on what is in the buffer, when it is much or the last.</summary>
    public async Task FlushAsync(Stream stream, bool isLast, CancellationToken cancellationToken)
    {
        _xml.Flush();
        if (isLast || _buffer.Length >= FlushSize)
        {
            await stream.WriteAsync(_buffer.GetBuffer().AsMemory(0, (int)_buffer.Length), cancellationToken).ConfigureAwait(false);
            _buffer.SetLength(0);
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        _buffer.Dispose();
    }

    private void Narrative(string text, string tag)
    {
        Start("narrative");
        if (tag != _language)
        {
            _xml.WriteAttributeString("xml", "lang", ns: null, tag);
        }

        _xml.WriteString(Clean(text));
        End();
    }

    private string Clean(string text)
    {
        var builder = default(StringBuilder);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                builder ??= new(text);
                builder[i] = Replacement;
            }
        }

        if (builder is null)
        {
            return text;
        }

        _replaced();
        return builder.ToString();
    }
}
