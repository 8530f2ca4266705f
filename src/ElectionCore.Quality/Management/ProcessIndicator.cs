namespace ElectionCore.Quality;

/// <summary>A figure by which a process is watched.</summary>
/// <param name="Code">A short code within the process.</param>
/// <param name="Name">What is measured.</param>
/// <param name="Target">The value that is wanted, or null.</param>
/// <param name="Measured">The value measured last, or null when nothing was measured.</param>
/// <param name="MeasuredOn">The day of that measurement, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ProcessIndicator(string Code, LocalizedText Name, decimal? Target = null, decimal? Measured = null, DateOnly? MeasuredOn = null);
