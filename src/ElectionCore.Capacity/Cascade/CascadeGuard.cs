using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>The checks that the records of a cascade share.</summary>
internal static class CascadeGuard
{
    /// <summary>The greatest count that is taken: far above any electorate, and far below what 64 bits hold.</summary>
    public const long MostCount = 1_000_000_000_000;

    public static long Count(long value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostCount, name);
        return value;
    }

    public static long? Count(long? value, [CallerMemberName] string name = "") => value is { } given ? Count(given, name) : null;

    public static Ratio NotNegative(Ratio value, [CallerMemberName] string name = "") => value is { IsDefined: true, Numerator: >= 0 }
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A defined ratio that is not negative is expected.");

    /// <summary>A share of 0 or more and less than 1.</summary>
    public static Ratio BelowOne(Ratio value, [CallerMemberName] string name = "") => NotNegative(value, name).Numerator < value.Denominator
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A share of less than one is expected.");

    /// <summary>A share above 0 and of at most 1.</summary>
    public static Ratio ShareAboveZero(Ratio value, [CallerMemberName] string name = "") =>
        NotNegative(value, name).Numerator > 0 && value.Numerator <= value.Denominator
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A share above nothing and of at most one is expected.");

    public static TEnum Known<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, "The value is not one of its kind.");
}
