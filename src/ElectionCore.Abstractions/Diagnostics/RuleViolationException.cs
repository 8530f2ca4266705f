namespace ElectionCore;

/// <summary>
/// Thrown when a call would break a business rule. The rule is named by <see cref="Diagnostic"/>.
/// </summary>
public sealed class RuleViolationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="diagnostic">The broken rule, with its place and arguments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public RuleViolationException(Diagnostic diagnostic)
        : base(diagnostic?.ToString()) =>
        Diagnostic = diagnostic ?? throw new ArgumentNullException(nameof(diagnostic));

    /// <summary>The broken rule.</summary>
    public Diagnostic Diagnostic { get; }
}
