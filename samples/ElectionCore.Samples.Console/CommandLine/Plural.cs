using System.Globalization;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Counts in words.</summary>
internal static class Plural
{
    public static string Of(int count, DiagnosticSeverity severity)
    {
        var word = severity switch
        {
            DiagnosticSeverity.Error => count == 1 ? "error" : "errors",
            DiagnosticSeverity.Warning => count == 1 ? "warning" : "warnings",
            _ => count == 1 ? "note" : "notes",
        };
        return $"{count.ToString(CultureInfo.InvariantCulture)} {word}";
    }
}
