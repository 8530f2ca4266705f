namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A column that was named is not there.</summary>
    public static readonly DiagnosticDescriptor HeadingMissing = new(
        "INT0100", DiagnosticSeverity.Error, "There is no column headed {missing}. The headings are: {found}.{hint}",
        "Columns are found by their headings; case does not matter. Fields are separated by commas.");

    /// <summary>Columns that nobody named.</summary>
    public static readonly DiagnosticDescriptor ColumnsNotRead = new(
        "INT0101", DiagnosticSeverity.Information, "These columns are not read: {columns}.",
        "Only the columns that are named are read. Name the others too if they are wanted.");

    /// <summary>A count is below zero.</summary>
    public static readonly DiagnosticDescriptor NegativeCount = new(
        "INT0102", DiagnosticSeverity.Error, "{column} is {value}; a count is never negative.",
        "Some sources write -1 or -99 for what they do not know. Leave the cell empty, or write the word of the reason.");

    /// <summary>A count is not whole.</summary>
    public static readonly DiagnosticDescriptor NotWhole = new(
        "INT0103", DiagnosticSeverity.Error, "{column} is {value}; a count is a whole number.",
        "A rate or a rounded figure is no count. Of thousands written with a decimal mark, take the full numbers from the source.");

    /// <summary>A number is written in a form that was not declared.</summary>
    public static readonly DiagnosticDescriptor NumberFormUndeclared = new(
        "INT0104", DiagnosticSeverity.Error, "{column} is {value}, written with {what}. Declare {option} to have such numbers read.",
        "The same signs mean different numbers in different countries, so nothing is guessed. The form of the numbers is declared once for the file.");

    /// <summary>The digits of a number are not grouped as declared.</summary>
    public static readonly DiagnosticDescriptor GroupingUnclear = new(
        "INT0105", DiagnosticSeverity.Error, "{column} is {value}: its digits are not grouped {expected}.",
        "It may be a decimal fraction, a misprint or another way of grouping. Write the number without separators.");

    /// <summary>A number is too great.</summary>
    public static readonly DiagnosticDescriptor CountTooGreat = new(
        "INT0106", DiagnosticSeverity.Error, "{column} is {value}; the greatest count is {limit}.",
        "No population is that large: two numbers probably ran together.");

    /// <summary>A place is there twice.</summary>
    public static readonly DiagnosticDescriptor PlaceTwice = new(
        "INT0107", DiagnosticSeverity.Error, "{place} is on line {line} and was on line {first} already.",
        "Only one of the rows can be right, unless they are two places of one name: then tell them apart. Until then the first is kept.");

    /// <summary>The parts are more than the total.</summary>
    public static readonly DiagnosticDescriptor PartsAboveTotal = new(
        "INT0108", DiagnosticSeverity.Error, "{place}: the parts that are known add up to {sum}, more than the total of {total}.",
        "The source contradicts itself, or a column was named wrongly. Ask for the right figures.");

    /// <summary>The parts are less than the total.</summary>
    public static readonly DiagnosticDescriptor PartsBelowTotal = new(
        "INT0109", DiagnosticSeverity.Warning, "{place}: the parts add up to {sum} and the total is {total}: a difference of {difference}.",
        "People may be counted in the total alone, such as those of whom the sex is not recorded, or a figure is misprinted.");

    /// <summary>The places do not add up to the stated total.</summary>
    public static readonly DiagnosticDescriptor TotalRowDiffers = new(
        "INT0110", DiagnosticSeverity.Warning, "{column}: the places add up to {sum} and the row {row} says {total}: a difference of {difference}.",
        "A place is missing or a figure is misprinted. The row of totals is never taken for a place.");

    /// <summary>The row of totals is not there.</summary>
    public static readonly DiagnosticDescriptor TotalRowMissing = new(
        "INT0111", DiagnosticSeverity.Warning, "There is no row {row}.",
        "It was declared as the row of totals. Check the spelling: a total taken for a place doubles every sum.");

    /// <summary>A row of another dataset.</summary>
    public static readonly DiagnosticDescriptor OtherDataset = new(
        "INT0115", DiagnosticSeverity.Error, "The row is of the dataset {dataset}; {expected} was expected.",
        "A file holds the counts of one dataset.");

    /// <summary>A measure that the dataset does not have.</summary>
    public static readonly DiagnosticDescriptor NotAMeasure = new(
        "INT0116", DiagnosticSeverity.Error, "{measure} is no measure of {dataset}; it has {expected}.",
        "Correct the code, or add the measure to the dataset. Case matters.");

    /// <summary>A category that the classification does not have.</summary>
    public static readonly DiagnosticDescriptor NotACategory = new(
        "INT0117", DiagnosticSeverity.Error, "{category} is no category of {dimension} in {classification}; there are {expected}.",
        "Correct the code, or add the category in a new version of the classification. Case matters.");

    /// <summary>A count is given twice.</summary>
    public static readonly DiagnosticDescriptor ObservationTwice = new(
        "INT0118", DiagnosticSeverity.Error, "The count of {measure} at {coordinates} for {period} was given on line {first} already.",
        "Only one of the two can be right. Remove the wrong one.");

    /// <summary>A value and a state that cannot both be.</summary>
    public static readonly DiagnosticDescriptor ValueAndState = new(
        "INT0119", DiagnosticSeverity.Error, "The value {value} and the state {state} contradict each other.",
        "A count either is a number, or there is one reason why it is not.");

    /// <summary>The days are given in two ways.</summary>
    public static readonly DiagnosticDescriptor DaysTwice = new(
        "INT0120", DiagnosticSeverity.Error, "The file gives the days twice, as date and as from and to.",
        "Use date where every count is of one day, otherwise from and to.");

    /// <summary>A file that is no SDMX-CSV.</summary>
    public static readonly DiagnosticDescriptor NotSdmxCsv = new(
        "INT0125", DiagnosticSeverity.Error, "The first column is {found}; a file in SDMX-CSV 2.0 begins with STRUCTURE.",
        "SDMX-CSV 1.0, which begins with DATAFLOW, is not read: ask the sender for version 2.0.");

    /// <summary>A kind of structure that SDMX does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownStructure = new(
        "INT0126", DiagnosticSeverity.Error, "STRUCTURE is {value}; expected is dataflow, datastructure or dataprovision.",
        "The column says what the identifier beside it names.");

    /// <summary>A row of another structure.</summary>
    public static readonly DiagnosticDescriptor OtherStructure = new(
        "INT0127", DiagnosticSeverity.Error, "The row is of {structure}; {expected} was expected.",
        "A file may hold rows of several structures, of which one is read at a time: that of the first row unless another is named.");

    /// <summary>A row that asks for a deletion.</summary>
    public static readonly DiagnosticDescriptor DeletionRefused = new(
        "INT0128", DiagnosticSeverity.Error, "The row asks for counts to be deleted (ACTION D).",
        "Nothing is deleted by reading a file. Retract the counts instead, which keeps what was known before.");

    /// <summary>An action that SDMX does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownAction = new(
        "INT0129", DiagnosticSeverity.Error, "ACTION is {value}; expected is I, A, M or R.",
        "It says what the sender wants done with the row: for information, to be appended, merged or put in place of what is there.");

    /// <summary>A status that is not in the list of codes.</summary>
    public static readonly DiagnosticDescriptor UnknownStatus = new(
        "INT0130", DiagnosticSeverity.Error, "{column} is {value}; expected is {expected}.",
        "The codes are those of the SDMX lists CL_OBS_STATUS and CL_CONF_STATUS. A code of another list may mean something else, so it is not guessed.");

    /// <summary>A code that SDMX does not allow.</summary>
    public static readonly DiagnosticDescriptor NotSdmxId = new(
        "INT0131", DiagnosticSeverity.Error, "{what} {code} cannot be written in SDMX: {id} is no identifier there.",
        "Identifiers are ASCII letters, digits, _ and -, of codes also @ and $; concepts begin with a letter. Give the dimension an SDMX concept, or the category an SDMX code.");

    /// <summary>Two codes that would be one in SDMX.</summary>
    public static readonly DiagnosticDescriptor SdmxIdTwice = new(
        "INT0132", DiagnosticSeverity.Error, "{what} {first} and {second} would both be {id} in SDMX.",
        "Give one of them an SDMX concept or code of its own.");

    /// <summary>A time that SDMX cannot express.</summary>
    public static readonly DiagnosticDescriptor PeriodNotInSdmx = new(
        "INT0133", DiagnosticSeverity.Error, "The time {period} cannot be written in SDMX: an end is open or unknown.",
        "A time in SDMX has a first and a last day. Export such counts as CSV.");

    /// <summary>More than a workbook holds.</summary>
    public static readonly DiagnosticDescriptor WorkbookLimit = new(
        "INT0134", DiagnosticSeverity.Error, "{what}: {count}; a workbook holds at most {limit}.",
        "Nothing is cut off in silence. Export the counts as CSV, or in several parts.");
}
