using System.Globalization;

namespace ElectionCore;

/// <summary>Puts a diagnostic into words for a reader.</summary>
public interface IDiagnosticText
{
    /// <summary>Writes the diagnostic's text, without its code and place.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="culture">The reader's culture; an implementation without that language answers in English.</param>
    /// <returns>One sentence.</returns>
    string Format(Diagnostic diagnostic, CultureInfo culture);
}
