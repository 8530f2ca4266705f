namespace ElectionCore.Interchange;

/// <summary>A part of a file: the rows that begin in it.</summary>
internal sealed class TallyPart(long start, long limit)
{
    public long Start => start;

    /// <summary>Where the next part starts.</summary>
    public long Limit => limit;

    /// <summary>Where its first row begins.</summary>
    public long First { get; set; }

    /// <summary>Where the row after its last begins.</summary>
    public long End { get; set; }

    /// <summary>How many line breaks its rows have, those within quotes among them.</summary>
    public int Lines { get; set; }

    /// <summary>The line that its first row begins on.</summary>
    public long FirstLine { get; set; }
}
