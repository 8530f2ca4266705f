using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>How many people of one district and one sex a file has. Equality is on all parts.</summary>
/// <param name="District">The district as the file writes it, without white space at its ends; null where the cell is empty.</param>
/// <param name="Sex">The sex; unknown where the cell is empty or says something that is not among the words.</param>
/// <param name="People">The people, or the rows where no column with the keys of people was named.</param>
public sealed record AttendanceCountRow(string? District, RecordedSex Sex, long People);
