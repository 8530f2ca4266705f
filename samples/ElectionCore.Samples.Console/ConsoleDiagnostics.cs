namespace ElectionCore.Samples;

/// <summary>What can go wrong outside the packages.</summary>
internal static class ConsoleDiagnostics
{
    public static readonly DiagnosticDescriptor WrongUsage = new(
        "CLI0001", DiagnosticSeverity.Error, "{message}", "The command line is not understood. See --help.");

    public static readonly DiagnosticDescriptor NoData = new(
        "CLI0002", DiagnosticSeverity.Error, "There is no database here; `org import` makes one of your files, `db migrate` an empty one.", "The file given with --db does not exist.");

    public static readonly DiagnosticDescriptor NotData = new(
        "CLI0003", DiagnosticSeverity.Error, "These are not data of this program: {fault}", "The file with the data of an earlier version is damaged. It is left as it is, and no database is made.");

    public static readonly DiagnosticDescriptor FileFault = new(
        "CLI0004", DiagnosticSeverity.Error, "{message}", "The operating system or the database refused to read or write.");

    public static readonly DiagnosticDescriptor Cancelled = new(
        "CLI0005", DiagnosticSeverity.Error, "Stopped; nothing was stored.", "The run was interrupted.");

    public static readonly DiagnosticDescriptor NotFound = new(
        "CLI0007", DiagnosticSeverity.Error, "There is no {subject} on {on}.", "Check the code and the day.");

    public static readonly DiagnosticDescriptor NoDataset = new(
        "CLI0010", DiagnosticSeverity.Error, "There is no dataset {dataset}. There are: {datasets}.", "Check the code; case matters.");

    public static readonly DiagnosticDescriptor TooGreat = new(
        "CLI0011", DiagnosticSeverity.Error, "The counts are too great to be added exactly.", "No population is that large: numbers probably ran together.");

    public static readonly DiagnosticDescriptor NoPlans = new(
        "CLI0032", DiagnosticSeverity.Error, "There are no plans on {on}.", "Take one in with `plan import FILE`. A plan that was taken in with --effective is there from that day on.");

    public static readonly DiagnosticDescriptor NoPlan = new(
        "CLI0033", DiagnosticSeverity.Error, "There is no plan {plan} on {on}. There are: {plans}.", "Check the code; case matters.");

    public static readonly DiagnosticDescriptor NotInPlan = new(
        "CLI0034", DiagnosticSeverity.Error, "There is no {subject} in the plan {plan} on {on}.", "Check the code and the day; `plan show` lists what there is.");

    public static readonly DiagnosticDescriptor ReportedAlready = new(
        "CLI0035", DiagnosticSeverity.Error, "Indicator {indicator} is reported for {period} already: measurement {measurement} is {status}.", "An approved one is corrected by another, with --supersedes; one that waits is returned first, with `plan approve --return`.");

    public static readonly DiagnosticDescriptor FormEmpty = new(
        "CLI0036", DiagnosticSeverity.Error, "Nothing is filled in: there is nothing to record.", "Actual values go into the coloured cells of the sheet Report. An empty cell is nothing reported, never zero.");

    public static readonly DiagnosticDescriptor NotOnRecord = new(
        "CLI0040", DiagnosticSeverity.Warning, "Credential {credential} is signed but not on record in this database.", "It was given elsewhere, or not by way of the records. Ask those who hold the key.");

    public static readonly DiagnosticDescriptor SessionOnRecord = new(
        "CLI0041", DiagnosticSeverity.Error, "Session {session} came to be on record meanwhile; nothing was stored.", "Run the command again: it takes what is on record into account.");

    public static readonly DiagnosticDescriptor EvidenceMissing = new(
        "CLI0042", DiagnosticSeverity.Warning, "The file of the evidence {evidence} is not in the folder: {file}.", "Nothing can be said of its bytes. Ask those who keep it, or correct the reference.");
}
