using System.Globalization;
using System.Text.Json;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Reads the bytes of a cascade's document.</summary>
internal static class CascadeDocument
{
    public const string Format = "electioncore-cascade";
    public const int Version = 1;
    public const string RequestProperty = "request";
    public const string ResultProperty = "result";

    /// <summary>How many bytes of a document are read at most: far above that of a thousand districts.</summary>
    public const int MaximumBytes = 64 * 1024 * 1024;

    public static CascadeReading Read(byte[] bytes, string name)
    {
        var findings = new List<Diagnostic>();
        var request = FileKind.FaultOf(name, bytes.AsSpan(0, Math.Min(bytes.Length, 4096))) is { } fault
            ? Refuse(findings, fault)
            : Read(new JsonText(name, bytes), findings);
        if (request is not null)
        {
            var place = DiagnosticPlace.In(name, path: "$." + RequestProperty);
            findings.AddRange(CascadePlanner.Check(request).Select(f => new Diagnostic(f.Descriptor, f.Severity, place, f.Arguments)));
        }

        return new(findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? null : request, findings);
    }

    private static CascadeRequest? Refuse(List<Diagnostic> findings, Diagnostic fault)
    {
        findings.Add(fault);
        return null;
    }

    private static CascadeRequest? Read(JsonText text, List<Diagnostic> findings)
    {
        findings.AddRange(text.FindBadBytes().Take(PlanningDocument.MaximumFaults));
        if (findings.Count > 0)
        {
            return null;
        }

        JsonNode root;
        try
        {
            // Once to its end, since nodes are made of what is known to be JSON.
            var check = new Utf8JsonReader(text.Bytes.Span, JsonText.ReaderOptions);
            while (check.Read())
            {
            }

            var reader = new Utf8JsonReader(text.Bytes.Span, JsonText.ReaderOptions);
            reader.Read();
            root = JsonNode.Read(ref reader, 0);
        }
        catch (JsonException fault)
        {
            return Refuse(findings, InterchangeDiagnostics.MalformedJson.At(
                text.At(fault), ("reason", fault.Message.Split(" LineNumber:", 2)[0].TrimEnd('.', ' '))));
        }

        if (!IsUnderstood(root, text, findings))
        {
            return null;
        }

        var document = new CascadeObject(text, root, "$", findings);
        document.Know(DocumentFormat.FormatProperty);
        document.Know(DocumentFormat.VersionProperty);
        document.Know(ResultProperty);
        var request = document.Object(RequestProperty, isRequired: true)?.Make(CascadeRequestReader.Request);
        document.Finish();
        findings.Sort((one, other) => (one.Place.Line ?? 0, one.Place.Column ?? 0).CompareTo((other.Place.Line ?? 0, other.Place.Column ?? 0)));
        return request;
    }

    private static bool IsUnderstood(JsonNode root, JsonText text, List<Diagnostic> findings)
    {
        var format = root.Find(DocumentFormat.FormatProperty);
        if (format is not { Kind: JsonTokenType.String, Text: Format })
        {
            findings.Add(Other(DocumentFormat.FormatProperty, format));
            return false;
        }

        var version = root.Find(DocumentFormat.VersionProperty);
        if (version?.Kind != JsonTokenType.Number || !int.TryParse(version.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            findings.Add(Other(DocumentFormat.VersionProperty, version));
            return false;
        }

        if (number > Version)
        {
            findings.Add(InterchangeDiagnostics.LaterVersion.At(text.At(version.Start, "$.version"), ("version", number), ("known", Version)));
        }

        return number <= Version;

        Diagnostic Other(string property, JsonNode? node) => InterchangeDiagnostics.OtherDocument.At(
            text.At(node?.Start ?? 0, "$"),
            ("expected", Format),
            ("property", property),
            ("actual", node is null ? "missing" : $"\"{RowReader.Shorten(node.Text)}\""));
    }
}
