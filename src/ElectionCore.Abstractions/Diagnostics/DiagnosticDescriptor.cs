using System.Collections.Immutable;

namespace ElectionCore;

/// <summary>
/// One thing that can be wrong: its permanent code, its usual severity and its English text.
/// </summary>
/// <remarks>Codes are never reused. All of them are listed in <c>docs/diagnostics.md</c>.</remarks>
public sealed class DiagnosticDescriptor
{
    /// <summary>Describes a diagnostic.</summary>
    /// <param name="code">The permanent code: capitals and digits, such as <c>ORG0007</c>.</param>
    /// <param name="severity">The usual severity.</param>
    /// <param name="text">The English text, with arguments as <c>{name}</c>.</param>
    /// <param name="explanation">What it means and what to do about it, for the reference page.</param>
    /// <exception cref="ArgumentException">A text is null, empty or white space.</exception>
    public DiagnosticDescriptor(string code, DiagnosticSeverity severity, string text, string explanation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentException.ThrowIfNullOrWhiteSpace(explanation);
        Code = code;
        Severity = severity;
        Text = text;
        Explanation = explanation;
    }

    /// <summary>The permanent code, such as <c>ORG0007</c>.</summary>
    public string Code { get; }

    /// <summary>The usual severity.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>The English text, with arguments as <c>{name}</c>.</summary>
    public string Text { get; }

    /// <summary>What it means and what to do about it.</summary>
    public string Explanation { get; }

    /// <summary>Makes a diagnostic at a place.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">The values its text names.</param>
    /// <returns>The diagnostic, with this descriptor's severity.</returns>
    public Diagnostic At(DiagnosticPlace place, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var values = ImmutableArray.CreateBuilder<DiagnosticArgument>(arguments.Length);
        foreach (var (name, value) in arguments)
        {
            values.Add(new(name, value));
        }

        return new(this, Severity, place, values.MoveToImmutable());
    }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
