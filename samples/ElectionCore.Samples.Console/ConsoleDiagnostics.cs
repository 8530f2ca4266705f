namespace ElectionCore.Samples;

/// <summary>What can go wrong outside the packages.</summary>
internal static class ConsoleDiagnostics
{
    public static readonly DiagnosticDescriptor WrongUsage = new(
        "CLI0001", DiagnosticSeverity.Error, "{message}", "The command line is not understood. See --help.");

    public static readonly DiagnosticDescriptor NoData = new(
        "CLI0002", DiagnosticSeverity.Error, "There are no data here yet; import some with `org import`.", "The folder or file given with --data does not exist.");

    public static readonly DiagnosticDescriptor NotData = new(
        "CLI0003", DiagnosticSeverity.Error, "These are not data of this program: {fault}", "The file is damaged or of another kind. It is left as it is.");

    public static readonly DiagnosticDescriptor FileFault = new(
        "CLI0004", DiagnosticSeverity.Error, "{message}", "The operating system refused to read or write a file.");

    public static readonly DiagnosticDescriptor Cancelled = new(
        "CLI0005", DiagnosticSeverity.Error, "Stopped; nothing was stored.", "The run was interrupted.");

    public static readonly DiagnosticDescriptor Busy = new(
        "CLI0006", DiagnosticSeverity.Error, "Another process is writing these data.", "Try again when it has finished.");

    public static readonly DiagnosticDescriptor NotFound = new(
        "CLI0007", DiagnosticSeverity.Error, "There is no {subject} on {on}.", "Check the code and the day.");
}
