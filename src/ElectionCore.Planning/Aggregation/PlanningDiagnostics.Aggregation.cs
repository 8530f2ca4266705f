namespace ElectionCore.Planning;

public static partial class PlanningDiagnostics
{
    /// <summary>Percentages would be added.</summary>
    public static readonly DiagnosticDescriptor PercentNotSummed = new(
        "PLN0110", DiagnosticSeverity.Warning,
        "The percentages of indicator {indicator} are not added up over units or periods.",
        "A sum or mean of percentages is not that of the whole. Report the two counts behind them and make the indicator a ratio.");

    /// <summary>The cells of a breakdown do not sum to the whole.</summary>
    public static readonly DiagnosticDescriptor CellsDifferFromWhole = new(
        "PLN0111", DiagnosticSeverity.Warning,
        "The cells of {measurement} by {dimensions} sum to {sum}, and the whole is {whole}.",
        "All categories are there, so that they are the whole; of a ratio both numbers are. One of the numbers is wrong, or something was counted twice or in no category.");

    /// <summary>Categories of a breakdown are missing.</summary>
    public static readonly DiagnosticDescriptor CellsIncomplete = new(
        "PLN0112", DiagnosticSeverity.Information,
        "Measurement {measurement} gives {given} of the {all} cells by {dimensions}.",
        "What is missing is not 0. The cells cannot be checked against the whole.");

    /// <summary>A cell is of a dimension or category that the indicator does not have.</summary>
    public static readonly DiagnosticDescriptor CellUnknown = new(
        "PLN0113", DiagnosticSeverity.Warning,
        "Measurement {measurement} has a cell {cell}, which indicator {indicator} is not broken down by.",
        "Correct the cell, or add the category to the dimensions of the indicator.");

    /// <summary>A cell is given more than once.</summary>
    public static readonly DiagnosticDescriptor CellTwice = new(
        "PLN0114", DiagnosticSeverity.Warning,
        "Measurement {measurement} gives the cell {cell} more than once.",
        "They are not added up, since one of them may correct the other. Give one.");
}
