using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>The identity of one stored fact: a version 7 UUID, so that identities sort by the time they were given.</summary>
/// <param name="Value">The UUID.</param>
/// <remarks>Equality is that of the UUID. The default value is the nil UUID and names no fact.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<FactId>))]
public readonly record struct FactId(Guid Value) : IParsable<FactId>, IComparable<FactId>, IFormattable
{
    /// <summary>Gives a new identity.</summary>
    /// <param name="now">The present time, which becomes the leading part of the identity.</param>
    /// <returns>The identity.</returns>
    public static FactId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static FactId Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads an identity from the usual text of a UUID.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no UUID.</exception>
    public static FactId Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, CultureInfo.InvariantCulture));

    /// <summary>Reads an identity, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The identity, or the default value.</param>
    /// <returns>Whether the text is a UUID.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactId result)
    {
        var isGuid = Guid.TryParse(s, CultureInfo.InvariantCulture, out var value);
        result = new(value);
        return isGuid;
    }

    /// <inheritdoc/>
    public int CompareTo(FactId other) => Value.CompareTo(other.Value);

    /// <summary>The UUID in lower-case hexadecimal with hyphens.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString("D", CultureInfo.InvariantCulture);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
