namespace ElectionCore.Interchange;

/// <summary>One thing an IATI file fails in. Equality is on all parts.</summary>
/// <param name="Id">
/// Of a rule its number in the standard ruleset, such as <c>8.6.1</c>; of a code the name of the codelist, such as
/// <c>ResultType</c>; else <c>schema</c>, or <c>xml</c> when the file could not be read as XML of IATI at all.
/// </param>
/// <param name="Message">What is wrong, in English.</param>
/// <param name="Line">The line, from 1; 0 when there is none.</param>
/// <param name="Column">The column in that line, from 1; 0 when there is none.</param>
/// <param name="Severity">An error makes the file invalid, a warning does not.</param>
public sealed record IatiFault(string Id, string Message, int Line, int Column, DiagnosticSeverity Severity);
