namespace ElectionCore.Organization;

/// <summary>Something found by name or code.</summary>
/// <param name="Subject">The thing found.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsExact">Whether the code, or the whole of a name, is what was looked for.</param>
public sealed record SearchMatch(SubjectRef Subject, LocalizedText Name, bool IsExact);
