using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What the caller knows of a file with attendance.</summary>
/// <remarks>Equality is on all parts; that of <see cref="People"/> is by reference.</remarks>
public sealed record AttendanceOptions
{
    /// <summary>Whether sound rows are handed on although others are faulty. Otherwise an error means no records at all.</summary>
    public bool Lenient { get; init; }

    /// <summary>How days are written.</summary>
    /// <value>The default value is <see cref="ListDayForm.YearMonthDay"/>.</value>
    public ListDayForm DayForm { get; init; }

    /// <summary>Which digits numbers and days have besides 0 to 9.</summary>
    /// <value>The default value is <see cref="ListDigits.None"/>.</value>
    public ListDigits Digits { get; init; }

    /// <summary>The language of the names, as a BCP 47 tag.</summary>
    /// <value>The default value is <c>en</c>.</value>
    /// <exception cref="ArgumentException">The value is not a language tag.</exception>
    public string NameLanguage
    {
        get;
        init => field = LocalizedText.TryNormalizeTag(value, out var tag) ? tag : throw new ArgumentException("The value is not a language tag.", nameof(value));
    } = "en";

    /// <summary>The audience of the people whom the file describes.</summary>
    /// <value>The default value is <see cref="TrainingAudience.PollWorkers"/>.</value>
    public TrainingAudience Audience { get; init; } = TrainingAudience.PollWorkers;

    /// <summary>The sessions there are, with their days; null when that is not to be checked.</summary>
    public ValueList<TrainingSession>? Sessions { get; init; }

    /// <summary>The day of recording, after which nobody was there yet; null when that is not to be checked.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The people who are known; null when that is not to be checked. A person is not known by being described in the file.</summary>
    public IReadOnlySet<PersonRef>? People { get; init; }
}
