using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Checks what a workbook says it is.</summary>
internal static class SheetHead
{
    public static bool IsUnderstood(
        string file, string sheet, IReadOnlyDictionary<string, SheetCell> cells, string expected, List<Diagnostic> findings)
    {
        var (format, version) = (cells.GetValueOrDefault(DocumentFormat.FormatProperty), cells.GetValueOrDefault(DocumentFormat.VersionProperty));
        if (format?.Text.Trim() != expected)
        {
            findings.Add(Other(DocumentFormat.FormatProperty, format));
            return false;
        }

        if (!int.TryParse(version?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            findings.Add(Other(DocumentFormat.VersionProperty, version));
            return false;
        }

        if (number > PlanningDocument.Version)
        {
            findings.Add(InterchangeDiagnostics.LaterVersion.At(
                DiagnosticPlace.In(file, path: version!.Path), ("version", number), ("known", PlanningDocument.Version)));
            return false;
        }

        return true;

        Diagnostic Other(string property, SheetCell? cell) => InterchangeDiagnostics.OtherDocument.At(
            DiagnosticPlace.In(file, path: cell?.Path ?? sheet),
            ("expected", expected), ("property", property), ("actual", cell is null ? "missing" : $"\"{RowReader.Shorten(cell.Text)}\""));
    }
}
