namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A file has no table of recommendations.</summary>
    public static readonly DiagnosticDescriptor NoRecommendationTable = new(
        "INT0250", DiagnosticSeverity.Error,
        "No headings of recommendations or assessments were found. {found}{hint}",
        "A table of recommendations has a column headed text or Recommendation, one of assessments the columns recommendation, scale and grade.");

    /// <summary>A sheet holds neither recommendations nor assessments.</summary>
    public static readonly DiagnosticDescriptor SheetNotRead = new(
        "INT0251", DiagnosticSeverity.Information,
        "The sheet \"{sheet}\" is not read: none of its first {rows} rows has the headings of recommendations or assessments.",
        "Put the headings nearer to the top if the sheet is wanted.");

    /// <summary>Nobody said out of which mission recommendations come.</summary>
    public static readonly DiagnosticDescriptor RecommendationSourceNotGiven = new(
        "INT0252", DiagnosticSeverity.Error,
        "The table has no column source, and no mission or review was named for it.",
        "Name the code of the mission or review when importing, or add the column.");

    /// <summary>A row with a single text is a heading within the table.</summary>
    public static readonly DiagnosticDescriptor RowIsTheme = new(
        "INT0253", DiagnosticSeverity.Information,
        "\"{text}\" is taken as the theme of the rows below it.",
        "A row with nothing but a text in its first cell is a heading within the table.");

    /// <summary>A level of law was told from a text.</summary>
    public static readonly DiagnosticDescriptor LegalChangeTaken = new(
        "INT0254", DiagnosticSeverity.Information,
        "\"{value}\" is taken as the legal change \"{change}\"; the text is kept with the context.",
        "The highest level of law that the words name counts. Correct it where the words mislead.");

    /// <summary>A level of law cannot be told from a text.</summary>
    public static readonly DiagnosticDescriptor LegalChangeUnclear = new(
        "INT0255", DiagnosticSeverity.Warning,
        "From \"{value}\" no level of law can be told; it is left unknown, and the text is kept with the context.",
        "Write none, regulation, primary-law or constitution to say which.");

    /// <summary>What kind of body somebody is cannot be told.</summary>
    public static readonly DiagnosticDescriptor AddresseeUnclear = new(
        "INT0256", DiagnosticSeverity.Warning,
        "What kind of body \"{name}\" is cannot be told; it is taken as other.",
        "Name what the election management body is called when importing, and correct the others afterwards.");

    /// <summary>A priority cannot be told.</summary>
    public static readonly DiagnosticDescriptor PriorityUnclear = new(
        "INT0257", DiagnosticSeverity.Warning,
        "\"{value}\" is not known as a priority; it is left unspecified.",
        "Known are priority, high, yes and x; and other, low and no.");

    /// <summary>A row has the code of another.</summary>
    public static readonly DiagnosticDescriptor RecommendationRowTwice = new(
        "INT0258", DiagnosticSeverity.Error,
        "{subject} is there already, {where}.",
        "Give each row a code of its own. In a table without codes they are made of the source and the number.");

    /// <summary>Two rows say different things of one source.</summary>
    public static readonly DiagnosticDescriptor SourceDiffers = new(
        "INT0259", DiagnosticSeverity.Error,
        "The source {source} is described otherwise than in line {first}.",
        "The columns that begin with source say the same in each row of one source, or are empty.");

    /// <summary>A table is too large.</summary>
    public static readonly DiagnosticDescriptor TableTooLarge = new(
        "INT0261", DiagnosticSeverity.Error,
        "The {what} of the file are more than {limit}.",
        "Nothing of it is read. Divide it into several.");

    /// <summary>A cell of a workbook holds the error of a formula.</summary>
    public static readonly DiagnosticDescriptor CellIsError = new(
        "INT0262", DiagnosticSeverity.Error,
        "The cell shows the error {value}.",
        "Mend the formula in the cell, or put its value there.");

    /// <summary>Something that a table has no place for.</summary>
    public static readonly DiagnosticDescriptor NotInTable = new(
        "INT0264", DiagnosticSeverity.Information,
        "{what}: {count} not written.",
        "The table has no place for them.");

    /// <summary>A text is too long to be written.</summary>
    public static readonly DiagnosticDescriptor CellTooLong = new(
        "INT0265", DiagnosticSeverity.Error,
        "A cell of the column {column} would have {length} characters; at most {limit} can be read back.",
        "Nothing is cut off in silence. Shorten the text, or write the other format.");
}
