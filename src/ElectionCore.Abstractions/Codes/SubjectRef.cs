using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// Names anything in the product by its kind and its code, for example <c>post:CEO</c> or <c>unit:AF-LEGAL</c>.
/// </summary>
/// <remarks>
/// The kind is one or more lower-case words of ASCII letters joined by single hyphens, 40 characters at most. Equality is
/// ordinal on both parts.
/// The default value names nothing: both parts are empty.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<SubjectRef>))]
public readonly record struct SubjectRef : IParsable<SubjectRef>, IFormattable
{
    private readonly string? _kind;
    private readonly string? _code;

    /// <summary>Names a thing.</summary>
    /// <param name="kind">The kind: lower-case ASCII words joined by hyphens, such as <c>post</c> or <c>change-event</c>.</param>
    /// <param name="code">The code within the kind; see <see cref="CodeFormat"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument does not have the required form.</exception>
    public SubjectRef(string kind, string code)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (!IsKind(kind))
        {
            throw new ArgumentException("A kind is lower-case ASCII words joined by hyphens.", nameof(kind));
        }

        _kind = kind;
        _code = CodeFormat.Require(code, nameof(code));
    }

    /// <summary>The kind of thing, such as <c>unit</c>, <c>post</c>, <c>person</c> or <c>place</c>.</summary>
    public string Kind => _kind ?? "";

    /// <summary>The code of the thing within its kind.</summary>
    public string Code => _code ?? "";

    /// <summary>Names an organisational unit.</summary>
    /// <param name="unit">The unit's code.</param>
    public static implicit operator SubjectRef(UnitCode unit) => FromUnitCode(unit);

    /// <summary>Names a place.</summary>
    /// <param name="place">The place's code.</param>
    public static implicit operator SubjectRef(PlaceCode place) => FromPlaceCode(place);

    /// <summary>Names a person.</summary>
    /// <param name="person">The person's key.</param>
    public static implicit operator SubjectRef(PersonRef person) => FromPersonRef(person);

    /// <summary>Names an organisational unit.</summary>
    /// <param name="unit">The unit's code.</param>
    /// <returns>The reference, of kind <c>unit</c>.</returns>
    public static SubjectRef FromUnitCode(UnitCode unit) => new("unit", unit.Value);

    /// <summary>Names a place.</summary>
    /// <param name="place">The place's code.</param>
    /// <returns>The reference, of kind <c>place</c>.</returns>
    public static SubjectRef FromPlaceCode(PlaceCode place) => new("place", place.Value);

    /// <summary>Names a person.</summary>
    /// <param name="person">The person's key.</param>
    /// <returns>The reference, of kind <c>person</c>.</returns>
    public static SubjectRef FromPersonRef(PersonRef person) => new("person", person.Value);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SubjectRef Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a reference written as <c>kind:code</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not of the form <c>kind:code</c>.</exception>
    public static SubjectRef Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var subject)
            ? subject
            : throw new FormatException("A reference is written kind:code, for example post:CEO.");
    }

    /// <summary>Reads a reference written as <c>kind:code</c>, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The reference, or the default value.</param>
    /// <returns>Whether the text is a reference.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SubjectRef result)
    {
        result = default;
        var colon = s?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0 || !IsKind(s![..colon]) || !CodeFormat.IsValid(s[(colon + 1)..]))
        {
            return false;
        }

        result = new(s[..colon], s[(colon + 1)..]);
        return true;
    }

    /// <summary>Writes the reference as <c>kind:code</c>; the default value as the empty text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _kind is null ? "" : $"{_kind}:{_code}";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool IsKind(string kind)
    {
        if (kind.Length is 0 or > 40 || kind[0] == '-' || kind[^1] == '-' || kind.Contains("--", StringComparison.Ordinal))
        {
            return false;
        }

        return kind.All(c => c is (>= 'a' and <= 'z') or '-');
    }
}
