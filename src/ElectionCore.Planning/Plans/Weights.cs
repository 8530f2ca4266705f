namespace ElectionCore.Planning;

internal static class Weights
{
    public static decimal? Require(decimal? value)
    {
        if (value is { } weight)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight, nameof(value));
        }

        return value;
    }
}
