using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>An opaque key for a person, given by the host or its personnel system. It carries no name and no meaning.</summary>
/// <remarks>
/// Equality is ordinal on the text; ordering likewise. The form is that of <see cref="CodeFormat"/>.
/// The default value is no code: its <see cref="Value"/> is the empty text and <see cref="IsEmpty"/> is true.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<PersonRef>))]
public readonly record struct PersonRef : IParsable<PersonRef>, IComparable<PersonRef>, IFormattable
{
    private readonly string? _value;

    /// <summary>Makes a code from its text.</summary>
    /// <param name="value">The text of the code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> breaks the rule of <see cref="CodeFormat"/>.</exception>
    public PersonRef(string value) => _value = CodeFormat.Require(value);

    /// <summary>The text of the code; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsEmpty => _value is null;

    /// <summary>Tells people apart as <see cref="IsSameAs"/> does, for sets and lookups.</summary>
    public static IEqualityComparer<PersonRef> AnyCase { get; } =
        EqualityComparer<PersonRef>.Create((one, other) => one.IsSameAs(other), person => StringComparer.OrdinalIgnoreCase.GetHashCode(person.Value));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PersonRef Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a code from its text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid code.</exception>
    public static PersonRef Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var code) ? code : throw new FormatException("The text is not a valid code.");
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PersonRef)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out PersonRef result) => TryParse(s, provider: null, out result);

    /// <summary>Reads a code from its text, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: codes are the same in every culture.</param>
    /// <param name="result">The code, or the default value.</param>
    /// <returns>Whether the text is a valid code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PersonRef result)
    {
        if (CodeFormat.IsValid(s))
        {
            result = new(s);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>
    /// Whether two keys name one person where a rule asks for somebody else: keys that differ only in letter case do, since nobody becomes
    /// somebody else by how their key is typed. Keys have no white space at their ends.
    /// </summary>
    /// <param name="other">The other key.</param>
    /// <returns>Whether they are the same but for letter case.</returns>
    public bool IsSameAs(PersonRef other) => StringComparer.OrdinalIgnoreCase.Equals(Value, other.Value);

    /// <inheritdoc/>
    public int CompareTo(PersonRef other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text of the code.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
