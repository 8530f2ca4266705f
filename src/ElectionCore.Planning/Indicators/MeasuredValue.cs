using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ElectionCore.Planning;

/// <summary>
/// The value of an indicator, as a baseline, a target or what was reached: a number, a ratio of two counts, a milestone
/// reached or not, or an answer in words.
/// </summary>
/// <remarks>
/// Written <c>12.5</c>, <c>3/4</c>, <c>reached</c>, <c>reached:2021-06-30</c>, <c>not-reached</c> or <c>answer:high</c>, the
/// same in every culture. Equality is on kind and value: 1.0 is 1, and 1/2 is not 2/4. The default value is empty: it is
/// no value, which is not zero.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<MeasuredValue>))]
public readonly record struct MeasuredValue : IParsable<MeasuredValue>, IFormattable
{
    private const string Reached = "reached";
    private const string NotReached = "not-reached";
    private const string AnswerPrefix = "answer:";

    private readonly PlanIndicatorKind? _kind;
    private readonly decimal _number;
    private readonly Ratio _ratio;
    private readonly bool _isReached;
    private readonly string? _answer;

    private MeasuredValue(PlanIndicatorKind kind, decimal number = 0, Ratio ratio = default, bool isReached = false, DateOnly? on = null, string? answer = null)
    {
        (_kind, _number, _ratio, _isReached, ReachedOn, _answer) = (kind, number, ratio, isReached, on, answer);
    }

    /// <summary>Whether it is no value at all.</summary>
    public bool IsEmpty => _kind is null;

    /// <summary>The kind of indicator it can be the value of; null when it is empty.</summary>
    public PlanIndicatorKind? Kind => _kind;

    /// <summary>The number of a quantity; null for other kinds.</summary>
    public decimal? Number => _kind == PlanIndicatorKind.Quantity ? _number : null;

    /// <summary>The ratio; null for other kinds.</summary>
    public Ratio? Ratio => _kind == PlanIndicatorKind.Ratio ? _ratio : null;

    /// <summary>Whether the milestone is reached; null for other kinds.</summary>
    public bool? IsReached => _kind == PlanIndicatorKind.Milestone ? _isReached : null;

    /// <summary>The day on which the milestone was reached, or shall be; null when no day is given and for other kinds.</summary>
    public DateOnly? ReachedOn { get; }

    /// <summary>The answer in words; null for other kinds.</summary>
    public string? Answer => _kind == PlanIndicatorKind.Qualitative ? _answer : null;

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static MeasuredValue OfNumber(decimal number) => new(PlanIndicatorKind.Quantity, number);

    /// <summary>A ratio of two counts.</summary>
    /// <param name="ratio">The ratio, with both numbers as they were counted; a denominator of zero leaves it undefined.</param>
    /// <returns>The value.</returns>
    public static MeasuredValue OfRatio(Ratio ratio) => new(PlanIndicatorKind.Ratio, ratio: ratio);

    /// <summary>A milestone.</summary>
    /// <param name="isReached">Whether it is reached.</param>
    /// <param name="on">The day on which it was reached, or null.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">A day is given for what is not reached.</exception>
    public static MeasuredValue OfMilestone(bool isReached, DateOnly? on = null) => isReached || on is null
        ? new(PlanIndicatorKind.Milestone, isReached: isReached, on: on)
        : throw new ArgumentException("What is not reached was not reached on a day.", nameof(on));

    /// <summary>An answer in words.</summary>
    /// <param name="answer">The answer; not empty.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="answer"/> is empty.</exception>
    public static MeasuredValue OfAnswer(string answer) => new(PlanIndicatorKind.Qualitative, answer: Guard.Text(answer, nameof(answer)));

    /// <summary>Reads a value in the form that <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not in that form.</exception>
    public static MeasuredValue Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var value)
            ? value
            : throw new FormatException("A value is written 12.5, 3/4, reached, reached:2021-06-30, not-reached or answer:high.");
    }

    /// <summary>
    /// Reads a value in the form that <see cref="ToString"/> writes, without throwing. A number with more digits than a
    /// <see cref="decimal"/> holds is none: it would be rounded.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The value, or the empty one.</param>
    /// <returns>Whether the text is a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeasuredValue result)
    {
        result = s switch
        {
            null => default,
            Reached => OfMilestone(true),
            NotReached => OfMilestone(false),
            _ when s.StartsWith(Reached + ":", StringComparison.Ordinal)
                && DateOnly.TryParseExact(s.AsSpan(Reached.Length + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                OfMilestone(true, day),
            _ when s.StartsWith(AnswerPrefix, StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(s[AnswerPrefix.Length..]) =>
                OfAnswer(s[AnswerPrefix.Length..]),
            _ when ElectionCore.Ratio.TryParse(s, provider: null, out var ratio) => OfRatio(ratio),
            _ when decimal.TryParse(
                s, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && !ContainsForeign(s) && HoldsAll(s, number) => OfNumber(number),
            _ => default,
        };
        return !result.IsEmpty;
    }

    /// <summary>Writes the value in the form that <see cref="Parse"/> reads.</summary>
    /// <returns>The text; empty for the empty value.</returns>
    public override string ToString() => _kind switch
    {
        PlanIndicatorKind.Quantity => Write(_number),
        PlanIndicatorKind.Ratio => _ratio.ToString(),
        PlanIndicatorKind.Milestone when ReachedOn is { } day => string.Create(CultureInfo.InvariantCulture, $"{Reached}:{day:yyyy-MM-dd}"),
        PlanIndicatorKind.Milestone => _isReached ? Reached : NotReached,
        PlanIndicatorKind.Qualitative => AnswerPrefix + _answer,
        _ => "",
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    // Without zeros at the end.
    private static string Write(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    // Parsing rounds what has too many digits.
    private static bool HoldsAll(string s, decimal number)
    {
        var digits = s.AsSpan().TrimStart("+-").TrimStart('0');
        digits = digits.Contains('.') ? digits.TrimEnd('0').TrimEnd('.') : digits;
        var written = Write(Math.Abs(number)).AsSpan().TrimStart('0');
        return digits.SequenceEqual(written);
    }

    private static bool ContainsForeign(string s) => s.AsSpan().ContainsAnyExcept("0123456789.-+");
}
