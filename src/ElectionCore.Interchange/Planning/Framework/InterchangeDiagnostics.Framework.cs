namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A last day before the first.</summary>
    public static readonly DiagnosticDescriptor LastDayBeforeFirst = new(
        "INT0300", DiagnosticSeverity.Error, "The last day {last} is before the first day {first}.",
        "Both days belong to the time they bound. Probably they changed places.");

    /// <summary>Two records with one code.</summary>
    public static readonly DiagnosticDescriptor CodeTwice = new(
        "INT0301", DiagnosticSeverity.Error, "{subject} is there twice; first at {first}.",
        "Each record has a code of its own. Give one of them another, or remove it.");

    /// <summary>A document that is too large.</summary>
    public static readonly DiagnosticDescriptor DocumentTooLarge = new(
        "INT0302", DiagnosticSeverity.Error, "The file is longer than {limit} bytes, unpacked, and is not read.",
        "Plans are far smaller. Check that it is the right file; measurements of many years can be stored by several smaller ones.");

    /// <summary>The reading stopped early.</summary>
    public static readonly DiagnosticDescriptor TooManyFaults = new(
        "INT0303", DiagnosticSeverity.Error, "{count} faults were found; what comes after is not checked.",
        "Probably the file is of another kind, or one mistake repeats. Correct what is reported and read it again.");

    /// <summary>A value of another kind than its indicator.</summary>
    public static readonly DiagnosticDescriptor ValueOfOtherKind = new(
        "INT0304", DiagnosticSeverity.Warning, "{subject} has the value {value}, and the indicator {indicator} is of the kind {kind}. Values of another kind: {count}.",
        "A milestone is \"reached\", \"reached:2024-01-31\" or \"not-reached\"; a quantity is a number; a ratio is two counts, 3/4; an answer begins with \"answer:\".");

    /// <summary>A row of nothing that is there.</summary>
    public static readonly DiagnosticDescriptor BelongsToNothing = new(
        "INT0305", DiagnosticSeverity.Error, "The row belongs to {code}, which is not on the sheet {sheet}.",
        "Correct the code, or add what it names.");

    /// <summary>A sheet that is not there.</summary>
    public static readonly DiagnosticDescriptor SheetMissing = new(
        "INT0306", DiagnosticSeverity.Error, "There is no sheet {sheet}.",
        "Every sheet of the workbook has to be there, if only with its headings, so that nothing is taken as deleted by mistake. Restore it, with its name.");

    /// <summary>A sheet that is not read.</summary>
    public static readonly DiagnosticDescriptor SheetIgnored = new(
        "INT0307", DiagnosticSeverity.Warning, "The sheet {sheet} is not one of the workbook and is ignored.",
        "Sheets of levels are named on the sheet Levels. Notes of your own can stay where they are.");

    /// <summary>A column that is not there.</summary>
    public static readonly DiagnosticDescriptor ColumnMissing = new(
        "INT0308", DiagnosticSeverity.Warning, "The column {column} is not there and is read as empty.",
        "If it was removed by mistake, what it held would be lost: restore it.");

    /// <summary>A file that is no workbook.</summary>
    public static readonly DiagnosticDescriptor NoWorkbook = new(
        "INT0309", DiagnosticSeverity.Error, "The file is no workbook that can be read: {reason}.",
        "Expected is a workbook of Office Open XML (xlsx), without a password. Open it in a spreadsheet program and save it as such.");

    /// <summary>A cell with several records that cannot be told apart.</summary>
    public static readonly DiagnosticDescriptor CellUnreadable = new(
        "INT0310", DiagnosticSeverity.Error, "{field} is not written as expected at \"{value}\".",
        "Each line of the cell is one record, such as: kind: law; reference: Elections Act. A value with a semicolon, quote or line break in it stands in quotes, and a quote within it is doubled.");

    /// <summary>A file with more in it than is read.</summary>
    public static readonly DiagnosticDescriptor FileTooFull = new(
        "INT0311", DiagnosticSeverity.Error, "The file has more than {limit} {what} and is not read.",
        "Files of plans have far less. Check that it is the right file, and in a workbook remove rows and columns with nothing but formats.");

    /// <summary>A document that could not be read again.</summary>
    public static readonly DiagnosticDescriptor DocumentNotWritten = new(
        "INT0312", DiagnosticSeverity.Error, "The document would be longer than {limit} bytes and could not be read again; nothing is written.",
        "Export less at once, such as the measurements of fewer years.");
}
