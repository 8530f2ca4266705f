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

    /// <summary>What IATI has no place for.</summary>
    public static readonly DiagnosticDescriptor IatiNotCarried = new(
        "INT0210", DiagnosticSeverity.Information, "IATI has no place for {what}; left out: {count}.",
        "Nothing is wrong with it. Whoever needs it takes the plan in a format of our own.");

    /// <summary>What IATI has only another form for.</summary>
    public static readonly DiagnosticDescriptor IatiOtherForm = new(
        "INT0211", DiagnosticSeverity.Information, "Written in another form, since IATI has none for it: {what}: {count}.",
        "People can read it; a program that reads the file does not know it for what it is.");

    /// <summary>Something that would break a rule of IATI is not written.</summary>
    public static readonly DiagnosticDescriptor IatiLeftOut = new(
        "INT0212", DiagnosticSeverity.Warning, "{what} is not written: {reason}.",
        "With it the file would not be valid. Correct or complete it, if it is to be published.");

    /// <summary>A plan without first day cannot be published.</summary>
    public static readonly DiagnosticDescriptor IatiPlanUndated = new(
        "INT0213", DiagnosticSeverity.Error, "The plan {plan} has no first day, and IATI requires one.",
        "Nothing was written. State when the plan begins.");

    /// <summary>Examples are not published.</summary>
    public static readonly DiagnosticDescriptor IatiExamples = new(
        "INT0214", DiagnosticSeverity.Information, "Records that are examples are not published; left out: {count}.",
        "They were made up to show how something looks. An option of the export writes them too, marked as examples.");

    /// <summary>A plan that is an example cannot be published.</summary>
    public static readonly DiagnosticDescriptor IatiPlanExample = new(
        "INT0215", DiagnosticSeverity.Error, "The plan {plan} is an example and is not published.",
        "Nothing was written. An option of the export writes examples too, marked as such.");

    /// <summary>A value that should be a number is none.</summary>
    public static readonly DiagnosticDescriptor IatiNoNumber = new(
        "INT0220", DiagnosticSeverity.Error, "The {what} is \"{value}\", which is no number that can be kept.",
        "No number is made of words, of several numbers or of one with separators. Correct it, or state the measure as qualitative and put it in the comment.");

    /// <summary>A percentage is not from 0 to 100.</summary>
    public static readonly DiagnosticDescriptor IatiPercentage = new(
        "INT0221", DiagnosticSeverity.Warning, "The {what} is {value} per cent.",
        "A share of a whole is from 0 to 100. A rate of change may be otherwise; the value is taken as it is.");

    /// <summary>An end lies before its start.</summary>
    public static readonly DiagnosticDescriptor IatiReversed = new(
        "INT0222", DiagnosticSeverity.Error, "The {what} ends on {end}, before it begins on {start}.",
        "Nothing is turned round silently. Correct one of the days.");

    /// <summary>Something required is not there.</summary>
    public static readonly DiagnosticDescriptor IatiMissing = new(
        "INT0223", DiagnosticSeverity.Error, "The {element} has no {what}.",
        "Without it the element says nothing that could be kept. Add it.");

    /// <summary>A code is in no codelist.</summary>
    public static readonly DiagnosticDescriptor IatiUnknownCode = new(
        "INT0224", DiagnosticSeverity.Error, "{attribute} is \"{value}\"; expected is a code of the list {list}{choice}",
        "The code is not guessed from words. Correct it.");

    /// <summary>Something is there twice.</summary>
    public static readonly DiagnosticDescriptor IatiTwice = new(
        "INT0225", DiagnosticSeverity.Error, "The {what} is there twice.",
        "It cannot be known which of the two counts. Remove one.");

    /// <summary>A day that cannot be read.</summary>
    public static readonly DiagnosticDescriptor IatiNoDay = new(
        "INT0226", DiagnosticSeverity.Error, "The {what} is \"{value}\"; expected is a day such as 2024-12-31.",
        "Days are written as ISO 8601 has them. Nothing is guessed from other orders of day and month.");

    /// <summary>An amount that cannot be kept.</summary>
    public static readonly DiagnosticDescriptor IatiNoAmount = new(
        "INT0227", DiagnosticSeverity.Error, "The amount is \"{value}\" in \"{currency}\"; expected is {expected}.",
        "Nothing is rounded, and no other currency is guessed. Correct the amount or its currency.");

    /// <summary>A text that is too long.</summary>
    public static readonly DiagnosticDescriptor IatiTextTooLong = new(
        "INT0228", DiagnosticSeverity.Error, "The text of {element} has more than {limit} characters.",
        "It is not cut off silently. Shorten it, or link a document.");

    /// <summary>Baselines of one indicator are of different days.</summary>
    public static readonly DiagnosticDescriptor IatiBaselineDays = new(
        "INT0229", DiagnosticSeverity.Warning, "The baseline is of {day}, and an earlier one of the same indicator of {first}; it is left out.",
        "An indicator of a plan starts from one day. The first baseline is kept.");

    /// <summary>A value is of several locations.</summary>
    public static readonly DiagnosticDescriptor IatiLocations = new(
        "INT0230", DiagnosticSeverity.Information, "The {what} is of several locations together; they are kept as a category.",
        "A value of a plan is of one place or of the whole. Nothing is divided among places.");

    /// <summary>What a plan has no place for.</summary>
    public static readonly DiagnosticDescriptor IatiNotTaken = new(
        "INT0231", DiagnosticSeverity.Information, "A plan has no place for {what}; passed over: {count}.",
        "Nothing is wrong with it. It stays in the file.");

    /// <summary>There are more findings than are listed.</summary>
    public static readonly DiagnosticDescriptor IatiMoreFindings = new(
        "INT0232", DiagnosticSeverity.Information, "{count} more findings are not listed.",
        "How many are listed is an option. Correct those first; the others often have the same cause.");

    /// <summary>A language tag that cannot be read.</summary>
    public static readonly DiagnosticDescriptor IatiNoLanguage = new(
        "INT0233", DiagnosticSeverity.Warning, "The language of a text is \"{tag}\", which is no language tag; it is kept as undetermined (und).",
        "A language is named by a tag such as en, fr or fa-AF.");

    /// <summary>A code that cannot be one of ours.</summary>
    public static readonly DiagnosticDescriptor IatiNoCode = new(
        "INT0234", DiagnosticSeverity.Error, "The {what} is \"{value}\", which cannot be a code.",
        "A code has 1 to 100 characters, no white space at its ends and no control characters.");

    /// <summary>A file does not say what values include.</summary>
    public static readonly DiagnosticDescriptor IatiAccumulation = new(
        "INT0236", DiagnosticSeverity.Information,
        "The file does not say whether the values of {count} indicators include those of the periods before; taken as {accumulation}, percentages as of the end of each period.",
        "IATI has no place for it, and a total depends on it. Ask who publishes the file; what is taken is an option.");

    /// <summary>A revised budget replaces the original one.</summary>
    public static readonly DiagnosticDescriptor IatiRevised = new(
        "INT0237", DiagnosticSeverity.Information, "A revised budget of {revised} takes the place of the original of {original} for the same time.",
        "Of the two only one counts. The original stays in the file.");

    /// <summary>Places of which there is no whole.</summary>
    public static readonly DiagnosticDescriptor IatiNoWhole = new(
        "INT0238", DiagnosticSeverity.Information, "Of indicator {indicator} in period {period} some actuals are of places, others of the whole by category, and none of the whole itself.",
        "Nothing is added up. They are kept as parts of a report without a total.");

    /// <summary>A plan has more reporting periods than are taken.</summary>
    public static readonly DiagnosticDescriptor IatiTooManyPeriods = new(
        "INT0235", DiagnosticSeverity.Error, "The plan has more than {limit} different reporting periods.",
        "Indicators of a plan are reported in common periods. The file was not read further.");
}
