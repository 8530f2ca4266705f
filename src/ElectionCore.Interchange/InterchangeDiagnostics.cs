namespace ElectionCore.Interchange;

/// <summary>
/// The diagnostics of files read and written here. Codes begin with <c>INT</c>. Faults that the modules know too, such as a
/// circle of units, keep the code they have there.
/// </summary>
public static partial class InterchangeDiagnostics
{
    /// <summary>A file or folder is not there or cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotRead = new(
        "INT0001", DiagnosticSeverity.Error, "{file} cannot be read: {reason}.",
        "Check the name and the permissions. Of a folder, the files that end in .csv are read.");

    /// <summary>A file has no content.</summary>
    public static readonly DiagnosticDescriptor EmptyFile = new(
        "INT0002", DiagnosticSeverity.Error, "The file is empty.",
        "There is not even a row of headings. The file was probably cut off, or saved before it was filled.");

    /// <summary>A file is of another format.</summary>
    public static readonly DiagnosticDescriptor OtherFormat = new(
        "INT0003", DiagnosticSeverity.Error, "The file is {format}; expected is {expected}.",
        "Save it as CSV in UTF-8 (in Excel: \"CSV UTF-8\") or as JSON, and import that.");

    /// <summary>A file is in another encoding than UTF-8.</summary>
    public static readonly DiagnosticDescriptor OtherEncoding = new(
        "INT0004", DiagnosticSeverity.Error, "The file is in {encoding}; expected is UTF-8.",
        "Save it in UTF-8, with or without a byte order mark.");

    /// <summary>A row holds bytes that are no UTF-8.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new(
        "INT0005", DiagnosticSeverity.Error, "Byte {byte} of the file is not valid UTF-8.",
        "The text was written in another encoding, such as Windows-1256, or damaged. Nothing is replaced silently: the row is refused. Save the file in UTF-8 from its source.");

    /// <summary>The headings are those of no table.</summary>
    public static readonly DiagnosticDescriptor UnknownHeader = new(
        "INT0006", DiagnosticSeverity.Error, "The headings are those of no table known here. Expected are at least the columns of one of: {expected}.{hint}",
        "A CSV file is recognised by its headings, not by its name. Fields are separated by commas.");

    /// <summary>A column is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "INT0007", DiagnosticSeverity.Error, "The column {column} is not one of the table {table}.",
        "Correct or remove it. In lenient mode it is ignored, with this as a warning.");

    /// <summary>Two columns have the same heading.</summary>
    public static readonly DiagnosticDescriptor DuplicateColumn = new(
        "INT0008", DiagnosticSeverity.Error, "The column {column} is there twice.",
        "It cannot be known which of the two counts. Remove one.");

    /// <summary>A file has headings and no rows.</summary>
    public static readonly DiagnosticDescriptor NoRows = new(
        "INT0009", DiagnosticSeverity.Information, "The file has headings and no rows.",
        "Nothing is wrong if there is nothing to say. An export writes such a file for a table without records.");

    /// <summary>A row has another number of fields than the headings.</summary>
    public static readonly DiagnosticDescriptor FieldCount = new(
        "INT0010", DiagnosticSeverity.Error, "The row has {count} fields; the headings have {expected}.",
        "Usually a comma within a text that is not in quotes, or a missing one.");

    /// <summary>A field is too long.</summary>
    public static readonly DiagnosticDescriptor FieldTooLong = new(
        "INT0011", DiagnosticSeverity.Error, "The field {field} has {length} characters; at most {limit} are read.",
        "Often the end of a quote that was never closed, or a file that is no table.");

    /// <summary>A row is too long.</summary>
    public static readonly DiagnosticDescriptor RowTooLong = new(
        "INT0012", DiagnosticSeverity.Error, "The row is longer than {limit} bytes. Nothing after it is read.",
        "Usually a quote that is never closed.");

    /// <summary>The quotes of a row are broken.</summary>
    public static readonly DiagnosticDescriptor BrokenQuotes = new(
        "INT0013", DiagnosticSeverity.Error, "The quotes of the row are broken: {fault}.",
        "A field that holds a quote, a comma or a line break stands in quotes, and a quote within it is doubled.");

    /// <summary>A refused row comes back with the mark of its fault.</summary>
    public static readonly DiagnosticDescriptor StillMarked = new(
        "INT0014", DiagnosticSeverity.Error, "The row is still marked \"{mark}\": put it right, then empty this cell.",
        "What stood in the file could not be kept in the rejects file as it was. Put the row right and empty the cell reject_check.");

    /// <summary>A row of a rejects file does not say which table it belongs to.</summary>
    public static readonly DiagnosticDescriptor UnknownTable = new(
        "INT0015", DiagnosticSeverity.Error, "\"{table}\" is no table; expected is one of {expected}.",
        "The column reject_table of a rejects file says which table a row belongs to.");

    /// <summary>A text lost characters before it came here.</summary>
    public static readonly DiagnosticDescriptor LostCharacters = new(
        "INT0016", DiagnosticSeverity.Warning, "The field holds the replacement character (U+FFFD).",
        "Some program that read the text earlier could not read all of it. The text is taken as it is.");

    /// <summary>A folder has no CSV files.</summary>
    public static readonly DiagnosticDescriptor NoFiles = new(
        "INT0017", DiagnosticSeverity.Error, "There are no CSV files in this folder.",
        "Of a folder, the files that end in .csv are read, without those of folders within it and without rejects files. Name a file to import just that.");

    /// <summary>A rejects file in a folder is not read.</summary>
    public static readonly DiagnosticDescriptor RejectsLeftOut = new(
        "INT0018", DiagnosticSeverity.Information, "The file holds rows refused earlier and is not read with the folder.",
        "The rows are those of other files there. Put them right and import this file by its name.");

    /// <summary>A value is missing.</summary>
    public static readonly DiagnosticDescriptor Missing = new(
        "INT0020", DiagnosticSeverity.Error, "{field} is missing.",
        "The record cannot be stored without it.");

    /// <summary>A value cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new(
        "INT0021", DiagnosticSeverity.Error, "{field} is \"{value}\"; expected is {expected}.",
        "Digits are 0 to 9, dates are Gregorian.");

    /// <summary>A record ends before it begins.</summary>
    public static readonly DiagnosticDescriptor EndNotAfterStart = new(
        "INT0022", DiagnosticSeverity.Error, "The end {to} is not after the start {from}.",
        "valid_to is the first day on which the record no longer holds. Of a year or month the whole still belongs to it.");

    /// <summary>A record has no first day.</summary>
    public static readonly DiagnosticDescriptor StartMissing = new(
        "INT0023", DiagnosticSeverity.Error, "{field} is missing, and no effective day was given for such rows.",
        "Give the first day, \"unknown\", or \"..\" for an open start; or import with an effective day.");

    /// <summary>A language tag is not well formed.</summary>
    public static readonly DiagnosticDescriptor UnknownLanguage = new(
        "INT0024", DiagnosticSeverity.Error, "\"{tag}\" is not a language tag such as en, ar or fa-AF.",
        "Tags are those of BCP 47.");

    /// <summary>A field has two texts in one language.</summary>
    public static readonly DiagnosticDescriptor LanguageTwice = new(
        "INT0025", DiagnosticSeverity.Error, "{field} is given twice in the language {tag}.",
        "A column without a tag is English.");

    /// <summary>A value is no valid Unicode text.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        "INT0026", DiagnosticSeverity.Error, "{field} is not a valid text.",
        "It holds half of a character pair, or a code point that is no character.");

    /// <summary>The values of a record contradict each other.</summary>
    public static readonly DiagnosticDescriptor BrokenRule = new(
        "INT0027", DiagnosticSeverity.Error, "The record breaks a rule: {rule}",
        "Each of its values can be read, but together they are no valid record.");

    /// <summary>Two rows state the same thing from the same day.</summary>
    public static readonly DiagnosticDescriptor Duplicate = new(
        "INT0030", DiagnosticSeverity.Error, "{subject} is stated twice from the same day; first at {first}.",
        "The first counts. Several rows of one thing are its timeline, so each begins on another day.");

    /// <summary>Two rows state the same thing for the same days.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "INT0031", DiagnosticSeverity.Error, "{subject} is stated for days that {first} states already.",
        "A thing has one state at a time. Correct the dates, or leave valid_to of the earlier row empty: it then ends when the next begins.");

    /// <summary>A row names something that is not there.</summary>
    public static readonly DiagnosticDescriptor Dangling = new(
        "INT0032", DiagnosticSeverity.Error, "There is no {subject}, neither stored nor in this import.",
        "Correct the code, or import what it names in the same step.");

    /// <summary>A row names something whose rows are refused.</summary>
    public static readonly DiagnosticDescriptor DependsOnRefused = new(
        "INT0033", DiagnosticSeverity.Error, "{subject} is not stored: its rows in this import are refused.",
        "Put those rows right first; this one may need no change.");

    /// <summary>Sound rows of a faulty file are left out.</summary>
    public static readonly DiagnosticDescriptor FileLeftOut = new(
        "INT0034", DiagnosticSeverity.Information, "Nothing of the file is stored, since it has faults; {rows} of its rows have none themselves.",
        "In strict mode a file is stored as a whole or not at all. Correct the faults, or import in lenient mode.");

    /// <summary>A person has two names.</summary>
    public static readonly DiagnosticDescriptor NamesDiffer = new(
        "INT0035", DiagnosticSeverity.Warning, "{person} is called {name} here and {known} {where}; {outcome}.",
        "Two spellings, a change of name, or one key used for two people.");

    /// <summary>The file for refused rows cannot be written.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = new(
        "INT0036", DiagnosticSeverity.Error, "{file} cannot be written: {reason}; {outcome}.",
        "The rows that are not stored were to be written there. Name another file, or check the folder and its permissions.");

    /// <summary>A file from an earlier import is where the refused rows would be.</summary>
    public static readonly DiagnosticDescriptor OlderRejects = new(
        "INT0037", DiagnosticSeverity.Information, "The file is an older one and was left alone: there was nothing to write to it.",
        "It holds no rows of this import. Delete it when it is no longer needed.");

    /// <summary>A JSON document cannot be read.</summary>
    public static readonly DiagnosticDescriptor MalformedJson = new(
        "INT0040", DiagnosticSeverity.Error, "The document is not valid JSON: {reason}.",
        "Nothing of it is read. Comments and trailing commas are not part of JSON; at most 64 levels are read.");

    /// <summary>A JSON document is of another kind.</summary>
    public static readonly DiagnosticDescriptor OtherDocument = new(
        "INT0041", DiagnosticSeverity.Error, "The document is not of the format {expected}: its \"{property}\" is {actual}.",
        "A document names its format and version in its first properties.");

    /// <summary>A JSON document is of a later version.</summary>
    public static readonly DiagnosticDescriptor LaterVersion = new(
        "INT0042", DiagnosticSeverity.Error, "The document is of version {version}; this release reads up to version {known}.",
        "Use a later release. Nothing is read, since it cannot be known what was lost.");

    /// <summary>A JSON object has a property that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownProperty = new(
        "INT0043", DiagnosticSeverity.Warning, "The property {property} is not known and is ignored.",
        "Usually a misspelt name.");

    /// <summary>A JSON object has a property twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateProperty = new(
        "INT0044", DiagnosticSeverity.Error, "The property {property} is there twice.",
        "It cannot be known which of the two counts.");

    /// <summary>A JSON value is of another kind than expected.</summary>
    public static readonly DiagnosticDescriptor OtherValue = new(
        "INT0045", DiagnosticSeverity.Error, "{field} is {actual}; expected is {expected}.",
        "See the description of the document.");

    /// <summary>A history comes with other files.</summary>
    public static readonly DiagnosticDescriptor HistoryNotAlone = new(
        "INT0046", DiagnosticSeverity.Error, "The file holds a whole history, which is restored alone.",
        "Import it first, then the other files.");

    /// <summary>Records that CSV has no table for.</summary>
    public static readonly DiagnosticDescriptor NotInCsv = new(
        "INT0050", DiagnosticSeverity.Information, "{count} {kind} are not written: CSV has no table for them.",
        "JSON carries everything.");

    /// <summary>Superseded rows that CSV does not carry.</summary>
    public static readonly DiagnosticDescriptor HistoryNotInCsv = new(
        "INT0051", DiagnosticSeverity.Information, "{rows} superseded rows and {commits} commits are not written: CSV holds what is known now.",
        "JSON with history carries everything, on both axes of time.");

    /// <summary>Names that CSV does not carry.</summary>
    public static readonly DiagnosticDescriptor NamesNotInCsv = new(
        "INT0052", DiagnosticSeverity.Information, "{count} names of people are not written: CSV carries on each appointment the name on its first day.",
        "These are names of people without an appointment, and names that changed during one. JSON carries everything.");

    /// <summary>A record that is not there cannot be corrected.</summary>
    public static readonly DiagnosticDescriptor NoRecord = new(
        "INT0060", DiagnosticSeverity.Error, "There is no record of {subject} on {on}.",
        "Check the code and the day; without a day the latest record is meant.");

    /// <summary>A kind of record that is not corrected field by field.</summary>
    public static readonly DiagnosticDescriptor NotEditable = new(
        "INT0061", DiagnosticSeverity.Error, "{subject} is not corrected field by field.",
        "Import a JSON document with the right record and the same first day instead: that is a correction too.");

    /// <summary>Codes do not change.</summary>
    public static readonly DiagnosticDescriptor CodeIsPermanent = new(
        "INT0062", DiagnosticSeverity.Error, "The code of {subject} is permanent.",
        "Retract the record and record it anew under the right code, or record a change event that names the successor.");

    /// <summary>A year far from today, mostly of another calendar.</summary>
    public static readonly DiagnosticDescriptor UnusualYear = new(
        "INT0070", DiagnosticSeverity.Warning, "{field} is {value}, a year before 1900 or after 2100; days are Gregorian.",
        "Years from 1300 to 1500 are mostly Solar Hijri or lunar Hijri years: put them as Gregorian ones. For an open end leave the cell empty instead of 9999-12-31.");

    /// <summary>Something of a file of another format that is not carried.</summary>
    public static readonly DiagnosticDescriptor LeftOut = new(
        "INT0080", DiagnosticSeverity.Information, "{what}: {count} left out.",
        "There is no place for it here, or it is about people beyond their names. The rest of the record is taken.");

    /// <summary>Posts made of roles.</summary>
    public static readonly DiagnosticDescriptor PopoloPostsImplied = new(
        "INT0081", DiagnosticSeverity.Information, "{memberships} memberships name no post; {posts} posts were made of their organizations and roles.",
        "People hold posts here. Each role in an organization becomes one post with as many seats as it had members on one day.");

    /// <summary>A membership of a person whom the file does not describe.</summary>
    public static readonly DiagnosticDescriptor PopoloPersonMissing = new(
        "INT0082", DiagnosticSeverity.Warning, "The file does not say who {person} is.",
        "The appointment is taken without a name. The identifier may be misspelt, or the person described in another file.");

    /// <summary>A Popolo document without named arrays.</summary>
    public static readonly DiagnosticDescriptor PopoloKindUnclear = new(
        "INT0083", DiagnosticSeverity.Error, "It cannot be told what the records of the document are; expected is an object with the arrays {expected}.",
        "Put the records into an array of that name within an object.");

    /// <summary>Something that Popolo has no place for.</summary>
    public static readonly DiagnosticDescriptor NotInPopolo = new(
        "INT0084", DiagnosticSeverity.Information, "{what}: {count} not written.",
        "Popolo has no place for it. JSON carries everything.");

    /// <summary>An organogram without an effective day.</summary>
    public static readonly DiagnosticDescriptor OrganogramUndated = new(
        "INT0090", DiagnosticSeverity.Error, "An organogram states no dates, and no effective day was given.",
        "Import it with the day for which it was published as the effective day. Nothing of the file is read without it.");

    /// <summary>A file in Windows-1252.</summary>
    public static readonly DiagnosticDescriptor ReadAsWindows1252 = new(
        "INT0091", DiagnosticSeverity.Information, "The file is not in UTF-8 and was read as Windows-1252.",
        "Many organograms are saved so. When names with accents look wrong, save the file in UTF-8 and import it again.");

    /// <summary>One unit in two spellings.</summary>
    public static readonly DiagnosticDescriptor OrganogramUnitSpelling = new(
        "INT0092", DiagnosticSeverity.Information, "\"{name}\" is taken for the unit {unit}, first written \"{first}\".",
        "Units have no codes in an organogram. Names that differ in case, spaces and punctuation alone are one unit.");

    /// <summary>One reference on several rows.</summary>
    public static readonly DiagnosticDescriptor OrganogramPostShared = new(
        "INT0093", DiagnosticSeverity.Information, "{post} is there {rows} times and is taken as one post; its seats: {seats}.",
        "Rows of one reference, title, unit and grade are a post that several people hold or share. Their full-time equivalents are added up.");
}
