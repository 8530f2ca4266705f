using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

internal static class Shares
{
    public static Ratio? Require(Ratio? value, [CallerMemberName] string name = "") =>
        value is not { } share || (share is { IsDefined: true, Numerator: >= 0 } && share.Numerator <= share.Denominator)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "A share is between 0 and 1.");
}
