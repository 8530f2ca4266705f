namespace ElectionCore.Interchange;

/// <summary>The names that are part of the document's format.</summary>
internal static class DocumentFormat
{
    public const string Name = "electioncore.organization";
    public const int Version = 1;
    public const string FormatProperty = "format";
    public const string VersionProperty = "version";
    public const string CommitsProperty = "commits";
    public const string RejectFile = "rejectFile";
    public const string RejectLine = "rejectLine";
    public const string RejectReason = "rejectReason";

    /// <summary>Properties of a rejected record beside its own.</summary>
    public static IReadOnlySet<string> RejectProperties { get; } =
        new HashSet<string>(StringComparer.Ordinal) { RejectFile, RejectLine, RejectReason };
}
