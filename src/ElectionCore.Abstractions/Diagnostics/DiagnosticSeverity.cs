namespace ElectionCore;

/// <summary>How grave a diagnostic is. The default is <see cref="Information"/>.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably not what was meant, or a contradiction that real institutions live with.</summary>
    Warning,

    /// <summary>Wrong: the input is refused, or the rule is broken.</summary>
    Error,
}
