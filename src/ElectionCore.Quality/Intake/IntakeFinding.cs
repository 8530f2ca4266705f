namespace ElectionCore.Quality;

/// <summary>What is to be said of a record before it is taken in.</summary>
/// <param name="Record">The number of the record among those given, from 0.</param>
/// <param name="Finding">What is to be said. An error means that nothing should be stored.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record IntakeFinding(int Record, Diagnostic Finding);
