namespace ElectionCore.Interchange;

/// <summary>The colours of a chart. Every text has a contrast of at least 4.5 to 1 with what is under it (WCAG 2.2, AA).</summary>
internal static class ChartColours
{
    public const string Paper = "#FFFFFF";
    public const string Ink = "#14263A";
    public const string Quiet = "#4A5B6E";
    public const string Vacant = "#A3231F";
    public const string Line = "#7A8FA6";
    public const string Dotted = "#9A5B00";
    public const string NotePaper = "#FFF4D6";
    public const string NoteLine = "#B98900";
    public const string NoteInk = "#5C4400";

    private static readonly (string Fill, string Edge, string Name, string Caption)[] Levels =
    [
        ("#12355B", "#12355B", Paper, "#DCE8F4"),
        ("#1D5B8F", "#1D5B8F", Paper, "#E4EFF8"),
        ("#D6E6F4", "#5D83A8", Ink, "#3E5166"),
        ("#F2F7FB", "#8CA3BA", Ink, Quiet),
    ];

    /// <summary>The colours of a box, by its depth.</summary>
    public static (string Fill, string Edge, string Name, string Caption) Of(int depth) => Levels[Math.Min(depth, Levels.Length - 1)];
}
