using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ElectionCore;

/// <summary>
/// A half-open range of days <c>[from, to)</c>: the first day belongs to it, the end day does not.
/// </summary>
/// <remarks>
/// <para>Either end may be <em>open</em> (there is none) or <em>unknown</em> (there may be one, nobody recorded it).
/// The two are different values; both are treated as unbounded by the calculations here, and a caller that must not take
/// an unknown end for an open one asks <see cref="IsStartUnknown"/> and <see cref="IsEndUnknown"/>.</para>
/// <para>An end that was stated only to the month or the year keeps that statement (<see cref="StatedFrom"/>,
/// <see cref="StatedTo"/>) beside the bound it implies.</para>
/// <para>Written <c>[2019-01-01,2020-01-01)</c>; an open end is <c>..</c>, an unknown end is <c>?</c>, and partly stated
/// ends are written as stated: <c>[2018-05,2019)</c> runs from 1 May 2018 to the end of 2019.
/// Equality is on both ends, their state and their precision. The default value is <see cref="Always"/>: open at both ends.</para>
/// <para>A range is never empty: its end lies after its start.</para>
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<DateRange>))]
public readonly record struct DateRange : IParsable<DateRange>, IFormattable
{
    // How precisely each end was stated: 0 to the day, 1 to the month, 2 to the year.
    private readonly byte _fromPrecision;
    private readonly byte _toPrecision;

    private DateRange(
        DateOnly? from, DateOnly? to, bool startUnknown, bool endUnknown, byte fromPrecision = 0, byte toPrecision = 0)
    {
        From = from;
        To = to;
        IsStartUnknown = startUnknown;
        IsEndUnknown = endUnknown;
        _fromPrecision = from is null ? (byte)0 : fromPrecision;
        _toPrecision = to is null ? (byte)0 : toPrecision;
    }

    /// <summary>The range open at both ends.</summary>
    public static DateRange Always => default;

    /// <summary>The first day, or null when the start is open or unknown.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day after the range, or null when the end is open or unknown.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether there is a start that nobody recorded.</summary>
    public bool IsStartUnknown { get; }

    /// <summary>Whether it is not known if, or when, the range ended.</summary>
    public bool IsEndUnknown { get; }

    /// <summary>The first day for comparisons: <see cref="From"/>, or the first day of the calendar.</summary>
    public DateOnly Start => From ?? DateOnly.MinValue;

    /// <summary>The first day after the range for comparisons: <see cref="To"/>, or the last day of the calendar.</summary>
    public DateOnly End => To ?? DateOnly.MaxValue;

    /// <summary>The start as it was stated, or null when it is open or unknown.</summary>
    public PartialDate? StatedFrom => From is { } from ? Stated(from, _fromPrecision) : null;

    /// <summary>
    /// The end as it was stated, or null when it is open or unknown. A complete date is the first day after the range;
    /// of a year or month the whole of it still belongs to the range.
    /// </summary>
    public PartialDate? StatedTo => To is { } to ? Stated(_toPrecision == 0 ? to : to.AddDays(-1), _toPrecision) : null;

    /// <summary>The number of days, or null when an end is open or unknown.</summary>
    public int? Days => From is { } from && To is { } to ? to.DayNumber - from.DayNumber : null;

    /// <summary>The range from a day on, with no end.</summary>
    /// <param name="from">The first day.</param>
    /// <returns>The range.</returns>
    public static DateRange Since(DateOnly from) => new(from, to: null, startUnknown: false, endUnknown: false);

    /// <summary>The range up to a day, which is not part of it, with no start.</summary>
    /// <param name="to">The first day after the range.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> is the first day of the calendar: no day is before it.</exception>
    public static DateRange Until(DateOnly to) => Between(from: null, to);

    /// <summary>The range between two days; a null end is open.</summary>
    /// <param name="from">The first day, or null for an open start.</param>
    /// <param name="to">The first day after the range, or null for an open end.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="to"/> is not after <paramref name="from"/>, or is the first day of the calendar.
    /// </exception>
    public static DateRange Between(DateOnly? from, DateOnly? to) => to <= (from ?? DateOnly.MinValue)
        ? throw new ArgumentException("The end of a range lies after its start.", nameof(to))
        : new(from, to, startUnknown: false, endUnknown: false);

    /// <summary>The widest range that dates known to the year, month or day allow.</summary>
    /// <param name="from">The start as stated, or null for an open start: the range begins on its earliest day.</param>
    /// <param name="to">
    /// The end as stated, or null for an open end. A complete date is the first day after the range; of a year or month
    /// the whole of it still belongs to the range.
    /// </param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public static DateRange Between(PartialDate? from, PartialDate? to)
    {
        var checkedRange = Between(from?.Earliest, EndOf(to));
        return new(checkedRange.From, checkedRange.To, startUnknown: false, endUnknown: false, PrecisionOf(from), PrecisionOf(to));
    }

    /// <summary>The same range with a start that nobody recorded.</summary>
    /// <returns>The range; its <see cref="From"/> is null.</returns>
    public DateRange WithUnknownStart() => new(from: null, To, startUnknown: true, IsEndUnknown, toPrecision: _toPrecision);

    /// <summary>The same range with an end that nobody recorded.</summary>
    /// <returns>The range; its <see cref="To"/> is null.</returns>
    public DateRange WithUnknownEnd() => new(From, to: null, IsStartUnknown, endUnknown: true, _fromPrecision);

    /// <summary>Whether a day belongs to the range; unknown ends count as unbounded.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> from the first day up to, and without, the end.</returns>
    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day < To);

    /// <summary>Whether the whole of another range lies in this one.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when no day of <paramref name="other"/> lies outside.</returns>
    public bool Covers(DateRange other) =>
        (From is null || (other.From is { } from && from >= From)) && (To is null || (other.To is { } to && to <= To));

    /// <summary>Whether the two ranges share a day.</summary>
    /// <param name="other">The other range.</param>
    /// <returns><see langword="true"/> when at least one day belongs to both.</returns>
    public bool Overlaps(DateRange other) =>
        (From is null || other.To is null || From < other.To) && (To is null || other.From is null || other.From < To);

    /// <summary>The days that belong to both ranges.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common part, or null when there is none.</returns>
    public DateRange? Intersect(DateRange other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        var startFromThis = other.From is null || (From is not null && From >= other.From);
        var endFromThis = other.To is null || (To is not null && To <= other.To);
        return new(
            startFromThis ? From : other.From,
            endFromThis ? To : other.To,
            (startFromThis ? From : other.From) is null && (IsStartUnknown || other.IsStartUnknown),
            (endFromThis ? To : other.To) is null && (IsEndUnknown || other.IsEndUnknown),
            startFromThis ? _fromPrecision : other._fromPrecision,
            endFromThis ? _toPrecision : other._toPrecision);
    }

    /// <summary>The part of this range before a day.</summary>
    /// <param name="day">The first day that no longer belongs to the part.</param>
    /// <returns>The part, or null when there is none.</returns>
    public DateRange? Before(DateOnly day) => From is { } from && from >= day || day == DateOnly.MinValue
        ? null
        : To is { } to && to <= day ? this : new(From, day, IsStartUnknown, endUnknown: false, _fromPrecision);

    /// <summary>The part of this range from a day on.</summary>
    /// <param name="day">The first day of the part.</param>
    /// <returns>The part, or null when there is none.</returns>
    public DateRange? After(DateOnly day) => To is { } to && to <= day
        ? null
        : From is { } from && from >= day ? this : new(day, To, startUnknown: false, IsEndUnknown, toPrecision: _toPrecision);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static DateRange Parse(string s) => Parse(s, provider: null);

    /// <summary>Reads a range in the form <c>[from,to)</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in that form, or its end is not after its start.</exception>
    public static DateRange Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var range)
            ? range
            : throw new FormatException("A range is written [2019-01-01,2020-01-01), with .. for an open and ? for an unknown end.");
    }

    /// <summary>Reads a range in the form <c>[from,to)</c>, without throwing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The range, or the default value.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateRange result)
    {
        result = default;
        var comma = s?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        if (comma < 0 || s![0] != '[' || s[^1] != ')'
            || !TryEnd(s[1..comma], out var from, out var startUnknown)
            || !TryEnd(s[(comma + 1)..^1], out var to, out var endUnknown)
            || EndOf(to) <= (from?.Earliest ?? DateOnly.MinValue))
        {
            return false;
        }

        var range = Between(from, to);
        range = startUnknown ? range.WithUnknownStart() : range;
        result = endUnknown ? range.WithUnknownEnd() : range;
        return true;
    }

    /// <summary>Writes the range as <c>[from,to)</c> with ISO 8601 days.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"[{Write(StatedFrom, IsStartUnknown)},{Write(StatedTo, IsEndUnknown)})";

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static DateOnly? EndOf(PartialDate? to) => to switch
    {
        null => null,
        { IsComplete: true } complete => complete.Earliest,
        { Latest: var latest } => latest == DateOnly.MaxValue ? null : latest.AddDays(1),
    };

    private static byte PrecisionOf(PartialDate? date) => date switch
    {
        { Month: null } => 2,
        { Day: null } => 1,
        _ => 0,
    };

    private static PartialDate Stated(DateOnly day, byte precision) => precision switch
    {
        2 => new(day.Year),
        1 => new(day.Year, day.Month),
        _ => PartialDate.FromDate(day),
    };

    private static string Write(PartialDate? date, bool unknown) => date?.ToString() ?? (unknown ? "?" : "..");

    private static bool TryEnd(string text, out PartialDate? date, out bool unknown)
    {
        date = null;
        unknown = text == "?";
        if (unknown || text == "..")
        {
            return true;
        }

        var isDate = PartialDate.TryParse(text, provider: null, out var known);
        date = known;
        return isDate;
    }
}
