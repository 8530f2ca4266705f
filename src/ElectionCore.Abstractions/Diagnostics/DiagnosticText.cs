using System.Globalization;
using System.Text;

namespace ElectionCore;

/// <summary>The English texts of the diagnostics, as their descriptors give them.</summary>
/// <remarks>
/// Values are written invariantly (ISO 8601 days, ASCII digits), whatever culture is asked for, since the sentence around
/// them is English.
/// </remarks>
public sealed class DiagnosticText : IDiagnosticText
{
    private DiagnosticText()
    {
    }

    /// <summary>The one instance.</summary>
    public static DiagnosticText English { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public string Format(Diagnostic diagnostic, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var template = diagnostic.Descriptor.Text;
        var text = new StringBuilder(template.Length + 32);
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(template, position, open - position);
            var name = template.AsSpan((open + 1)..close);
            text.Append(Find(diagnostic, name) ?? template[open..(close + 1)]);
            position = close + 1;
        }

        return text.Append(template, position, template.Length - position).ToString();
    }

    private static string? Find(Diagnostic diagnostic, ReadOnlySpan<char> name)
    {
        foreach (var argument in diagnostic.Arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return argument.Value switch
                {
                    DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
                    IFormattable value => value.ToString(format: null, CultureInfo.InvariantCulture),
                    var value => value.ToString(),
                };
            }
        }

        return null;
    }
}
