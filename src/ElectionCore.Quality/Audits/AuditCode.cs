using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ElectionCore.Quality;

/// <summary>The permanent code of one audit.</summary>
/// <remarks>
/// Equality is ordinal on the text; ordering likewise. The form is that of <see cref="CodeFormat"/>.
/// The default value is no code: its <see cref="Value"/> is the empty text and <see cref="IsEmpty"/> is true.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<AuditCode>))]
public readonly record struct AuditCode : IParsable<AuditCode>, IComparable<AuditCode>, IFormattable
{
    private readonly string? _value;

    /// <summary>Makes a code from its text.</summary>
    /// <param name="value">The text of the code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> breaks the rule of <see cref="CodeFormat"/>.</exception>
    public AuditCode(string value) => _value = CodeFormat.Require(value);

    /// <summary>The text of the code; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Names the thing.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator SubjectRef(AuditCode code) => code.ToSubjectRef();

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static AuditCode Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a code from its text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid code.</exception>
    public static AuditCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var code) ? code : throw new FormatException("The text is not a valid code.");
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out AuditCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out AuditCode result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a code from its text, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code, or the default value.</param>
    /// <returns>Whether the text is a valid code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AuditCode result)
    {
        if (CodeFormat.IsValid(s))
        {
            result = new(s);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Names the thing.</summary>
    /// <returns>The reference, of kind <c>audit</c>.</returns>
    public SubjectRef ToSubjectRef() => new("audit", Value);

    /// <inheritdoc/>
    public int CompareTo(AuditCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
