using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore.Inclusion;

/// <summary>A count of people or things, or the reason why there is none.</summary>
/// <remarks>
/// The default value is an unknown count. Equality is on the state and the number. Written as the number, or as the word of
/// the state such as <c>not-collected</c>. In JSON it is a number, or that word.
/// </remarks>
[JsonConverter(typeof(ObservedCountJsonConverter))]
public readonly record struct ObservedCount : IParsable<ObservedCount>, IFormattable
{
    private readonly long _value;

    /// <summary>Makes a count that is known.</summary>
    /// <param name="value">The number; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public ObservedCount(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        (_value, State) = (value, ObservationState.Value);
    }

    private ObservedCount(ObservationState state) => State = state;

    /// <summary>A count that nobody knows; the default value.</summary>
    public static ObservedCount Unknown => default;

    /// <summary>A count of what there is nothing to count of.</summary>
    public static ObservedCount NotApplicable => new(ObservationState.NotApplicable);

    /// <summary>Whether there is a number, and why there is none.</summary>
    public ObservationState State { get; }

    /// <summary>Whether there is a number.</summary>
    public bool IsKnown => State == ObservationState.Value;

    /// <summary>The number, or null when there is none.</summary>
    public long? Value => IsKnown ? _value : null;

    /// <summary>A known count.</summary>
    /// <param name="value">The number; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static implicit operator ObservedCount(long value) => new(value);

    /// <inheritdoc cref="Add"/>
    public static ObservedCount operator +(ObservedCount left, ObservedCount right) => left.Add(right);

    /// <summary>Makes a known count; the same as the conversion from a number.</summary>
    /// <param name="value">The number; not negative.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public static ObservedCount FromInt64(long value) => new(value);

    /// <summary>Makes a count without a number.</summary>
    /// <param name="state">Why there is none.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="state"/> is <see cref="ObservationState.Value"/> or no state.
    /// </exception>
    public static ObservedCount Missing(ObservationState state) =>
        state != ObservationState.Value && Enum.IsDefined(state)
            ? new(state)
            : throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a number is expected.");

    /// <summary>The sum of counts.</summary>
    /// <param name="counts">The counts.</param>
    /// <returns>The sum by the rule of <see cref="Add"/>; not applicable when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public static ObservedCount Sum(IEnumerable<ObservedCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Aggregate(NotApplicable, (sum, next) => sum.Add(next));
    }

    /// <summary>Adds two counts.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>
    /// The sum of the numbers. Where there is nothing to count, nothing is added. Where either number is missing, so is the
    /// sum: for the same reason when both are missing for one reason, otherwise it is unknown when both are missing.
    /// </returns>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public ObservedCount Add(ObservedCount other) => (State, other.State) switch
    {
        (ObservationState.NotApplicable, _) => other,
        (_, ObservationState.NotApplicable) => this,
        (ObservationState.Value, ObservationState.Value) => new(checked(_value + other._value)),
        (ObservationState.Value, _) => other,
        (_, ObservationState.Value) => this,
        _ => State == other.State ? this : Unknown,
    };

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ObservedCount Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a count: ASCII digits, or the word of a state.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in that form, or the number is too great.</exception>
    public static ObservedCount Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var count)
            ? count
            : throw new FormatException("A count is written in digits, or as a word such as unknown or not-collected.");
    }

    /// <summary>Reads a count, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The count, or the default value.</param>
    /// <returns>Whether the text is a count.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ObservedCount result)
    {
        if (long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            result = new(value);
            return true;
        }

        var isState = Words.TryParse<ObservationState>(s, out var state) && state != ObservationState.Value;
        result = isState ? new(state) : default;
        return isState;
    }

    /// <summary>Writes the number in ASCII digits, or the word of the state.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsKnown ? _value.ToString(CultureInfo.InvariantCulture) : Words.Of(State);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
