using System.Collections.Immutable;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Some of what a file with attendance holds, while it is being read.</summary>
public sealed record AttendanceBatch
{
    /// <summary>Who was there, in the order of the file.</summary>
    public ImmutableArray<Attendance> Attendance { get; init; } = [];

    /// <summary>Scores before and after; the day of each is that of the first row that has it.</summary>
    public ImmutableArray<TestResult> TestResults { get; init; } = [];

    /// <summary>
    /// People as the file describes them, each once in a file. It says only what the file says: merge it with what is known of a person.
    /// </summary>
    public ImmutableArray<Trainee> Trainees { get; init; } = [];

    /// <summary>The rows whose state is empty: nothing is recorded by them, which is not an absence.</summary>
    public int NotRecorded { get; init; }

    /// <summary>The rows that were read.</summary>
    public int Rows { get; init; }

    /// <summary>Those of them that are faulty and therefore left out.</summary>
    public int LeftOut { get; init; }

    /// <summary>What is wrong or worth knowing, by line and column, without any text of a cell.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether anything in this batch is an error.</summary>
    public bool HasErrors => CollectedRows.HasError(Diagnostics);
}
