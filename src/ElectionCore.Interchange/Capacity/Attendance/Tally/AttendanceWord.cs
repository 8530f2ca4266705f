namespace ElectionCore.Interchange;

/// <summary>A word of a file that could not be read, and how often it stands there.</summary>
/// <param name="Word">The word, as it stands there without the blanks around it.</param>
/// <param name="Rows">The number of rows that are counted with it.</param>
public readonly record struct AttendanceWord(string Word, long Rows);
