namespace ElectionCore.Quality;

/// <summary>The words of enumerations as sentences have them.</summary>
internal static class Plainly
{
    /// <summary>The words of a value: <c>PlanAccepted</c> is <c>plan accepted</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Words.Plain(value);
}
