namespace ElectionCore.Interchange;

/// <summary>The columns that a rejects file has before those of the original files.</summary>
internal static class RejectColumns
{
    public const string File = "reject_file";
    public const string Line = "reject_line";
    public const string Table = "reject_table";
    public const string Reason = "reject_reason";

    /// <summary>What must be put right before the row can be taken: something of the row could not be kept.</summary>
    public const string Check = "reject_check";

    public static IReadOnlyList<string> All { get; } = [File, Line, Table, Reason, Check];

    public static bool IsOne(string name) => All.Contains(name, StringComparer.OrdinalIgnoreCase);
}
