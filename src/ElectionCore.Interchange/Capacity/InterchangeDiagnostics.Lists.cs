namespace ElectionCore.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A file has no such list.</summary>
    public static readonly DiagnosticDescriptor ListNotFound = new(
        "INT0330", DiagnosticSeverity.Error, "No headings of {list} were found; expected are at least {expected}.{hint}",
        "Columns are found by their headings in English; case, spaces, hyphens and underscores do not matter. A file without headings is not read.");

    /// <summary>Columns that are not read.</summary>
    public static readonly DiagnosticDescriptor ListColumnsUnknown = new(
        "INT0331", DiagnosticSeverity.Warning, "These columns are not read, by their numbers: {columns}.",
        "A heading may be misspelt. What is about people and is not asked for is never taken, and not shown here either.");

    /// <summary>A cell that cannot be read.</summary>
    public static readonly DiagnosticDescriptor ListCellUnfit = new(
        "INT0332", DiagnosticSeverity.Error, "{field} cannot be read; expected is {expected}.",
        "Look at the cell. Its text is not shown, since lists of people have names in every place.");

    /// <summary>The same attendance twice.</summary>
    public static readonly DiagnosticDescriptor AttendanceTwice = new(
        "INT0333", DiagnosticSeverity.Information, "The same was recorded {where} already.",
        "It counts once.");

    /// <summary>Two states of one person on one day.</summary>
    public static readonly DiagnosticDescriptor AttendanceDiffers = new(
        "INT0334", DiagnosticSeverity.Error, "The state is {state}, and {where} it is {first}, of the same person in the same session on the same day.",
        "It cannot be known which of the two is right. Correct or remove one.");

    /// <summary>A session that nobody knows.</summary>
    public static readonly DiagnosticDescriptor AttendanceSessionUnknown = new(
        "INT0335", DiagnosticSeverity.Error, "The session is none of those that are known.",
        "Correct its code, or record the session first.");

    /// <summary>A person whom nobody knows.</summary>
    public static readonly DiagnosticDescriptor AttendancePersonUnknown = new(
        "INT0336", DiagnosticSeverity.Error, "The person is none of those who are known.",
        "Correct the key, or record the person first.");

    /// <summary>A day on which the session was not.</summary>
    public static readonly DiagnosticDescriptor AttendanceDayOutside = new(
        "INT0337", DiagnosticSeverity.Error, "The session was not on {day}; its days are {days}.",
        "Correct the day, or the days of the session.");

    /// <summary>A day to come.</summary>
    public static readonly DiagnosticDescriptor AttendanceAhead = new(
        "INT0480", DiagnosticSeverity.Error, "The day {day} is still to come: the list is taken in on {today}.",
        "Nobody was anywhere on a day to come. Correct the day, or the form of days that is stated.");

    /// <summary>A name that is none.</summary>
    public static readonly DiagnosticDescriptor ListNameUnfit = new(
        "INT0481", DiagnosticSeverity.Error, "{field} {fault}.",
        "It would show something else than is there on lists and sheets. Names have at most 200 characters, on one line, in their own direction.");

    /// <summary>A telephone among the identity numbers.</summary>
    public static readonly DiagnosticDescriptor IdentityNumberTelephone = new(
        "INT0482", DiagnosticSeverity.Warning, "{field} looks like a telephone: {why}.",
        "It would be printed where identity numbers are, of women too. Look at the cell and put the telephone into the column phone. It is not shown here.");

    /// <summary>A score above the highest.</summary>
    public static readonly DiagnosticDescriptor ScoreAboveHighest = new(
        "INT0338", DiagnosticSeverity.Error, "The score {field} is above the highest there was.",
        "The two columns probably changed places, or one has a slip.");

    /// <summary>A score out of nothing.</summary>
    public static readonly DiagnosticDescriptor HighestScoreMissing = new(
        "INT0339", DiagnosticSeverity.Error, "There is a score, and highest does not say out of how many.",
        "Give the highest score there was in each row with a score.");

    /// <summary>Two scores of one test.</summary>
    public static readonly DiagnosticDescriptor ScoreDiffers = new(
        "INT0340", DiagnosticSeverity.Error, "The score {field} is another than {where}, of the same person in the same session.",
        "A person has one score before and one after a session. Give it once, or alike.");

    /// <summary>Two descriptions of one person.</summary>
    public static readonly DiagnosticDescriptor ListPersonDiffers = new(
        "INT0341", DiagnosticSeverity.Warning, "The person is described otherwise {where}; what stands there counts.",
        "Two spellings, or one key that was used for two people.");

    /// <summary>A row about nobody.</summary>
    public static readonly DiagnosticDescriptor DutyOfNobody = new(
        "INT0342", DiagnosticSeverity.Error, "The row has neither the key nor the name of a person.",
        "With a key it becomes a duty; with a name alone somebody can be proposed for it.");

    /// <summary>Rows that give no duty.</summary>
    public static readonly DiagnosticDescriptor DutyWithoutKey = new(
        "INT0343", DiagnosticSeverity.Information, "{count} rows have no key of a person and give no duty.",
        "Who they may be is proposed by names and never decided by them. Enter the keys that somebody has confirmed, and import the list again.");

    /// <summary>The same duty twice.</summary>
    public static readonly DiagnosticDescriptor DutyRowTwice = new(
        "INT0344", DiagnosticSeverity.Information, "The same duty stands {where} already.",
        "It counts once.");

    /// <summary>One code for two duties.</summary>
    public static readonly DiagnosticDescriptor DutyRowDiffers = new(
        "INT0345", DiagnosticSeverity.Error, "The duty differs from the one of the same code {where}.",
        "Correct or remove one. Without a code of its own a duty has one made of the person, the station, the role and the first day.");

    /// <summary>A duty that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor DutyDaysReversed = new(
        "INT0346", DiagnosticSeverity.Error, "The last day {to} is before the first day {from}.",
        "The column to has the last day of the duty, or is empty.");

    /// <summary>A sheet that is no such list.</summary>
    public static readonly DiagnosticDescriptor ListSheetNotRead = new(
        "INT0347", DiagnosticSeverity.Information, "The sheet is not read: none of its first {rows} rows has the headings of {list}.",
        "Put the headings nearer to the top if the sheet is wanted.");

    /// <summary>Rows without keys on several sheets.</summary>
    public static readonly DiagnosticDescriptor DutyWithoutKeyElsewhere = new(
        "INT0348", DiagnosticSeverity.Error, "Rows without the key of a person stand on more than one sheet.",
        "Proposals name a row by its number, which has to be one row. Put these rows on one sheet.");
}
