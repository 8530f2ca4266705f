namespace ElectionCore.Interchange;

/// <summary>
/// Keeps spreadsheets from running texts of a CSV file as formulas: a cell that begins as a formula does is written with an
/// apostrophe before it, which is taken away when it is read.
/// </summary>
internal static class FormulaGuard
{
    public static string? Write(string? cell) => BeginsFormula(cell) ? "'" + cell : cell;

    public static string Read(string cell) => cell.StartsWith('\'') && BeginsFormula(cell) ? cell[1..] : cell;

    // Apostrophes that were there already count too, so that what is read is what was written.
    private static bool BeginsFormula(string? cell) => (cell ?? "").AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
