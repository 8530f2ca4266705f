using System.Diagnostics.CodeAnalysis;

namespace ElectionCore;

/// <summary>
/// The one rule for what a code may look like, shared by every code type of every module.
/// </summary>
/// <remarks>
/// A code has 1 to 100 UTF-16 characters, no white space at either end, no control characters, nothing that
/// only turns the direction of writing (it would show one code as another) and no unpaired surrogates. Codes are compared ordinally: <c>dep-1</c> and <c>DEP-1</c> are two codes.
/// </remarks>
public static class CodeFormat
{
    /// <summary>The greatest length of a code, in UTF-16 characters: 100.</summary>
    public const int MaximumLength = 100;

    /// <summary>Says whether a text may be used as a code.</summary>
    /// <param name="value">The text; <see langword="null"/> is not valid.</param>
    /// <returns><see langword="true"/> when the text obeys the rule of this class.</returns>
    public static bool IsValid([NotNullWhen(true)] string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > MaximumLength)
        {
            return false;
        }

        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsControl(c) || IsDirection(c) || c == '\uFFFF')
            {
                return false;
            }

            if (char.IsSurrogate(c))
            {
                if (i + 1 >= value.Length || !char.IsSurrogatePair(c, value[i + 1]))
                {
                    return false;
                }

                i++;
            }
        }

        return true;
    }

    /// <summary>Returns the text when it is a valid code.</summary>
    /// <param name="value">The text.</param>
    /// <param name="parameterName">The name of the caller's parameter, for the exception.</param>
    /// <returns><paramref name="value"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a valid code.</exception>
    public static string Require(string value, string parameterName = "value")
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return IsValid(value)
            ? value
            : throw new ArgumentException(
                $"A code has 1 to {MaximumLength} characters, no white space at its ends and no characters of control or direction.",
                parameterName);
    }

    private static bool IsDirection(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
