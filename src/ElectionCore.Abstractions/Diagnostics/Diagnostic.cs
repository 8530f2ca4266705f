using System.Collections.Immutable;
using System.Globalization;

namespace ElectionCore;

/// <summary>
/// One thing that is wrong, or worth knowing, at one place. The text in the reader's language comes from
/// <see cref="IDiagnosticText"/>.
/// </summary>
/// <remarks>Equality is on code, severity, place and arguments in order.</remarks>
public sealed class Diagnostic : IEquatable<Diagnostic>
{
    /// <summary>Makes a diagnostic. <see cref="DiagnosticDescriptor.At"/> is the usual way.</summary>
    /// <param name="descriptor">What kind of thing is wrong.</param>
    /// <param name="severity">How grave it is here.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">The values its text names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    public Diagnostic(
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        DiagnosticPlace place,
        ImmutableArray<DiagnosticArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
        Severity = severity;
        Place = place;
        Arguments = arguments.IsDefault ? [] : arguments;
    }

    /// <summary>What kind of thing is wrong.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The permanent code, such as <c>ORG0007</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How grave it is here.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Where it is.</summary>
    public DiagnosticPlace Place { get; }

    /// <summary>The values its text names, in order.</summary>
    public ImmutableArray<DiagnosticArgument> Arguments { get; }

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) => other is not null && Code == other.Code && Severity == other.Severity
        && Place == other.Place && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Place, Arguments.Length);

    /// <summary>The diagnostic in English: <c>CODE place: text</c>.</summary>
    /// <returns>The line.</returns>
    public override string ToString()
    {
        var place = Place.ToString();
        var text = DiagnosticText.English.Format(this, CultureInfo.InvariantCulture);
        return place.Length == 0 ? $"{Code}: {text}" : $"{Code} {place}: {text}";
    }
}
