using System.Xml;
using System.Xml.Schema;

namespace ElectionCore.Interchange;

/// <summary>How XML of unknown origin is opened, and what the reader's complaints mean.</summary>
internal static class IatiXml
{
    private const int MaximumReason = 300;

    /// <summary>Settings that open no other file, expand no entity and accept no document type.</summary>
    public static XmlReaderSettings Settings(long maximumCharacters, XmlSchemaSet? schemas = null) => new()
    {
        Async = true,
        CloseInput = false,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = maximumCharacters,
        Schemas = schemas ?? new(),
        ValidationType = schemas is null ? ValidationType.None : ValidationType.Schema,
        ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.AllowXmlAttributes,
    };

    /// <summary>What kept a file from being read.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="exception">What the reader says.</param>
    /// <param name="head">The first bytes of the file.</param>
    /// <param name="maximumCharacters">The limit that was set.</param>
    public static Diagnostic Problem(string file, XmlException exception, ReadOnlySpan<byte> head, long maximumCharacters)
    {
        if (head.IsEmpty)
        {
            return InterchangeDiagnostics.XmlEmpty.At(DiagnosticPlace.In(file));
        }

        var place = exception.LineNumber > 0
            ? DiagnosticPlace.In(file, exception.LineNumber, exception.LinePosition)
            : PlaceOfType(file, head);

        // The reader tells these apart only in its text, which is English everywhere.
        if (exception.Message.StartsWith("For security reasons DTD", StringComparison.Ordinal)
            || exception.Message.StartsWith("Unexpected DTD", StringComparison.Ordinal))
        {
            return InterchangeDiagnostics.XmlDocumentType.At(place);
        }

        return exception.Message.StartsWith("The input document has exceeded", StringComparison.Ordinal)
            ? InterchangeDiagnostics.XmlTooLarge.At(place, ("limit", maximumCharacters))
            : InterchangeDiagnostics.XmlMalformed.At(place, ("reason", Reason(exception)));
    }

    /// <summary>The reader's words without the position at their end, and of bounded length.</summary>
    public static string Reason(Exception exception)
    {
        var text = exception.Message;
        var position = text.LastIndexOf(" Line ", StringComparison.Ordinal);
        return Shorten(position > 0 ? text[..position] : text, MaximumReason);
    }

    public static string Shorten(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return $"{text[..end]}…";
    }

    // Of a document type, and of what is wrong before the first element, the reader gives no place.
    private static DiagnosticPlace PlaceOfType(string file, ReadOnlySpan<byte> head)
    {
        var before = head[..Math.Max(head.IndexOf("<!DOCTYPE"u8), 0)];
        return DiagnosticPlace.In(file, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }
}
