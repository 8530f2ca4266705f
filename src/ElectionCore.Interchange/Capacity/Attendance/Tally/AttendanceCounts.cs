using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>People counted straight from an attendance file.</summary>
public sealed class AttendanceCounts
{
    internal AttendanceCounts()
    {
    }

    /// <summary>Whether the file could be read to its end. If not, nothing is counted and the findings say why.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>The counts by district in ordinal order, the unknown district last, and by sex; none of them is zero.</summary>
    public ImmutableArray<AttendanceCountRow> Counts { get; internal init; } = [];

    /// <summary>The rows with something in them, below the headings.</summary>
    public long Rows { get; internal init; }

    /// <summary>The rows that are not counted because their form is broken, each of which is a finding.</summary>
    public long RowsRefused { get; internal init; }

    /// <summary>The rows that are not counted because they do not say that the person was there.</summary>
    public long RowsNotPresent { get; internal init; }

    /// <summary>The rows that are not counted because they have no key of a person, where these are counted.</summary>
    public long RowsWithoutPerson { get; internal init; }

    /// <summary>
    /// The people whose rows name several districts or sexes. Each is counted once, by the first row in the order of the file that names one;
    /// a row that names none says nothing against the others.
    /// </summary>
    public long PeopleInSeveralGroups { get; internal init; }

    /// <summary>
    /// The words in the column of the sex that could not be read, those with the most rows first, at most ten; their people are counted as
    /// unknown. None is given where <see cref="UnreadSexWords"/> is above 100, since the column is then likely to be that of names.
    /// </summary>
    public ImmutableArray<AttendanceWord> UnreadSexes { get; internal init; } = [];

    /// <summary>How many different words in the column of the sex could not be read.</summary>
    public int UnreadSexWords { get; internal init; }

    /// <summary>What is wrong with the file, in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> Findings { get; internal init; } = [];

    /// <summary>How many more findings there are that are not listed.</summary>
    public long NotListed { get; internal init; }
}
