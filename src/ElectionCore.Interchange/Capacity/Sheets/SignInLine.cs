namespace ElectionCore.Interchange;

/// <summary>One person on a sign-in sheet: by name and father's name, and nothing else that is personal.</summary>
/// <param name="Serial">The number of the line, from 1.</param>
/// <param name="Name">The name, or null when it is not known; the line is then filled in by hand.</param>
/// <param name="FatherName">The father's name, or null.</param>
/// <param name="Duty">The station and role that the person is trained for, or null.</param>
/// <param name="Reserve">The place and role for which the person is in reserve, or null.</param>
public sealed record SignInLine(int Serial, LocalizedText? Name, string? FatherName, string? Duty = null, string? Reserve = null);
