namespace ElectionCore.Interchange;

/// <summary>What a cell of a workbook holds.</summary>
internal enum SheetCellKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a percentage.</summary>
    Percent,

    /// <summary>A number that is shown as a day.</summary>
    Day,

    /// <summary>A truth value.</summary>
    Flag,

    /// <summary>A fault of a formula, such as #N/A.</summary>
    Fault,
}
