using System.Runtime.CompilerServices;

namespace ElectionCore;

/// <summary>The checks that the immutable states share. Each throws from the ArgumentException family.</summary>
internal static class Guard
{
    public static T Given<T>(T code, bool isEmpty, [CallerMemberName] string name = "") =>
        isEmpty ? throw new ArgumentException("A code is required.", name) : code;

    public static T NotNull<T>(T? value, [CallerMemberName] string name = "")
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    public static int AtLeast(int value, int minimum, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, minimum, name);
        return value;
    }

    public static int? AtLeast(int? value, int minimum, [CallerMemberName] string name = "") =>
        value is { } given ? AtLeast(given, minimum, name) : null;

    public static decimal NotNegative(decimal value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    public static int Between(int value, int minimum, int maximum, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, maximum, name);
        return AtLeast(value, minimum, name);
    }

    /// <summary>A text that has something in it; surrounding white space is dropped.</summary>
    public static string Text(string? value, [CallerMemberName] string name = "") =>
        TextOrNull(value) ?? throw new ArgumentException("A text is required.", name);

    /// <summary>A text that is null or has something in it; surrounding white space is dropped.</summary>
    public static string? TextOrNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
