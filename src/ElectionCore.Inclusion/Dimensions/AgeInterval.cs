using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore.Inclusion;

/// <summary>A span of ages in completed years, from the first to just below the second: 18 to 25 inclusive is [18,26).</summary>
/// <remarks>
/// The default value is all ages. Equality is on both ends; order is by the first age, then by the end. Written
/// <c>[18,26)</c>, <c>[65,)</c>.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<AgeInterval>))]
public readonly record struct AgeInterval : IParsable<AgeInterval>, IComparable<AgeInterval>, IFormattable
{
    // Kept so that the default value is all ages.
    private readonly int _yearsToEnd;

    /// <summary>Makes a span.</summary>
    /// <param name="from">The first age; not negative.</param>
    /// <param name="to">The first age beyond the span, above <paramref name="from"/>; null when it has no end.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is out of range.</exception>
    public AgeInterval(int from, int? to = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        if (to is { } end)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, from, nameof(to));
            _yearsToEnd = end - from;
        }

        From = from;
    }

    /// <summary>All ages; the default value.</summary>
    public static AgeInterval All => default;

    /// <summary>The first age in it.</summary>
    public int From { get; }

    /// <summary>The first age beyond it, or null when it has no end.</summary>
    public int? To => _yearsToEnd == 0 ? null : From + _yearsToEnd;

    private int End => To ?? int.MaxValue;

    /// <summary>Compares by the first age, then by the end.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the comparison holds.</returns>
    public static bool operator <(AgeInterval left, AgeInterval right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(AgeInterval left, AgeInterval right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(AgeInterval left, AgeInterval right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(AgeInterval left, AgeInterval right) => left.CompareTo(right) >= 0;

    /// <summary>Whether an age lies in it.</summary>
    /// <param name="age">The age in completed years.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(int age) => From <= age && age < End;

    /// <summary>Whether it covers all of another span.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Whether it does.</returns>
    public bool Covers(AgeInterval other) => From <= other.From && other.End <= End;

    /// <summary>Whether the two have an age in common.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Whether they do.</returns>
    public bool Overlaps(AgeInterval other) => From < other.End && other.From < End;

    /// <inheritdoc/>
    public int CompareTo(AgeInterval other) => (From, End).CompareTo((other.From, other.End));

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static AgeInterval Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a span written <c>[18,26)</c> or <c>[65,)</c>, or as people write it: <c>18-25</c>, <c>65+</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is in none of these forms.</exception>
    public static AgeInterval Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var interval) ? interval : throw new FormatException("Ages are written [18,26), 18-25 or 65+.");
    }

    /// <summary>Reads a span, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The span, or the default value.</param>
    /// <returns>Whether the text is a span of ages.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgeInterval result)
    {
        result = default;
        var text = s.AsSpan();
        if (text is ['[', .. var inner, ')'] && inner.IndexOf(',') is >= 0 and var comma)
        {
            return TryMake(inner[..comma], inner[(comma + 1)..], add: 0, out result);
        }

        if (text is [.. var first, '+'])
        {
            return TryMake(first, default, add: 0, out result);
        }

        var dash = text.IndexOfAny('-', '–');
        return dash > 0 && dash + 1 < text.Length && TryMake(text[..dash], text[(dash + 1)..], add: 1, out result);
    }

    /// <summary>Writes the span as <c>[18,26)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{From},{To})");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static bool TryMake(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int add, out AgeInterval result)
    {
        result = default;
        var end = 0;
        if (!TryAge(from, out var start) || (!to.IsEmpty && (!TryAge(to, out end) || end + add <= start)))
        {
            return false;
        }

        result = new(start, to.IsEmpty ? null : end + add);
        return true;
    }

    // No age has more digits.
    private static bool TryAge(ReadOnlySpan<char> text, out int age)
    {
        age = 0;
        return text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out age);
    }
}
