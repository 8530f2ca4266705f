namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A file is no well-formed XML.</summary>
    public static readonly DiagnosticDescriptor XmlMalformed = new(
        "INT0200", DiagnosticSeverity.Error, "The file is not well-formed XML: {reason}",
        "Nothing after this place can be read. The file is of another format, damaged, cut off, or in another encoding than it says.");

    /// <summary>A file that should be XML has no content.</summary>
    public static readonly DiagnosticDescriptor XmlEmpty = new(
        "INT0201", DiagnosticSeverity.Error, "The file is empty; expected is XML.",
        "There is not even a first element. The file was probably cut off, or saved before it was filled.");

    /// <summary>A file declares a document type.</summary>
    public static readonly DiagnosticDescriptor XmlDocumentType = new(
        "INT0202", DiagnosticSeverity.Error, "The file declares a document type (DOCTYPE), which is refused.",
        "Declarations of that kind can name files to be read or texts that grow without bound. IATI needs none. The file was not read further.");

    /// <summary>An XML file begins with another element than expected.</summary>
    public static readonly DiagnosticDescriptor IatiOtherRoot = new(
        "INT0203", DiagnosticSeverity.Error, "The file begins with <{element}>; expected is <iati-activities>.",
        "Only files of activities are read. A file of organisations, of an older exchange, or a web page saved by mistake is another thing.");

    /// <summary>An IATI file is of another version.</summary>
    public static readonly DiagnosticDescriptor IatiOtherVersion = new(
        "INT0204", DiagnosticSeverity.Error, "The version of the file is \"{version}\"; expected is 2.03.",
        "Files of 2.01 and 2.02 are read too, with this as a warning, since 2.03 only added to them. Others have to be converted first.");

    /// <summary>The elements of a file are nested too deeply.</summary>
    public static readonly DiagnosticDescriptor XmlTooDeep = new(
        "INT0205", DiagnosticSeverity.Error, "The elements are nested more than {limit} deep.",
        "No element of IATI lies that deep. The file was not read further.");

    /// <summary>A file has more characters than allowed.</summary>
    public static readonly DiagnosticDescriptor XmlTooLarge = new(
        "INT0206", DiagnosticSeverity.Error, "The file has more than {limit} characters.",
        "The limit is an option. The file was not read further.");
}
