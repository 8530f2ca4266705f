using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>The check that amounts and counts share.</summary>
internal static class VenueAmount
{
    public static long NotNegative(long value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    public static decimal? Degrees(decimal? value, int most, [CallerMemberName] string name = "") => value is null || (value >= -most && value <= most)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"Degrees are between -{most} and {most}.");
}
