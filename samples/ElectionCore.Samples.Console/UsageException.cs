namespace ElectionCore.Samples;

/// <summary>Thrown when the words of a command do not fit together; the exit code is 2.</summary>
internal sealed class UsageException(string place, string message) : Exception(message)
{
    public Diagnostic Diagnostic { get; } = ConsoleDiagnostics.WrongUsage.At(DiagnosticPlace.In(place), ("message", message));
}
