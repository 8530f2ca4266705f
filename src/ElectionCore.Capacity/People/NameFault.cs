namespace ElectionCore.Capacity;

/// <summary>What makes a text unfit to be the name of a person.</summary>
public static class NameFault
{
    /// <summary>
    /// Says what is wrong with a name: control characters and breaks of line, which forge lines of lists and sheets; characters that override
    /// the direction of writing (U+202A to U+202E, U+2066 to U+2069), which show another name than is there; more than <see cref="CredentialStatement.LongestName"/> characters.
    /// </summary>
    /// <param name="name">The name of a person or father, or that of a department; or null.</param>
    /// <returns>What is wrong, as the end of a sentence that begins with the name, such as <c>is longer than 200 characters</c>; or null.</returns>
    public static string? Of(string? name) =>
        name is null ? null
        : name.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') ? "has a control character or a break of line"
        : name.Any(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')) ? "has a character that overrides the direction of writing"
        : name.Length > CredentialStatement.LongestName ? FormattableString.Invariant($"is longer than {CredentialStatement.LongestName} characters")
        : null;
}
