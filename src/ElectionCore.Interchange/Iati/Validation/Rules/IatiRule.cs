namespace ElectionCore.Interchange;

/// <summary>A rule of the standard ruleset, in words of our own.</summary>
internal sealed record IatiRule(string Id, DiagnosticSeverity Severity, string Text);
