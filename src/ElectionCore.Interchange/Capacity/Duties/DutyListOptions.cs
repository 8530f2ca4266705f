using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>What the caller knows of a list of duties.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record DutyListOptions
{
    /// <summary>Whether sound rows are handed on although others are faulty. Otherwise an error means no records at all.</summary>
    public bool Lenient { get; init; }

    /// <summary>
    /// Whether the list may move a duty on record to another station or role, or into or out of reserve. Otherwise that is a fault of its row. To
    /// another person no list gives it.
    /// </summary>
    public bool CorrectsDuties { get; init; }

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

    /// <summary>The audience of the people whom the list describes.</summary>
    /// <value>The default value is <see cref="TrainingAudience.PollWorkers"/>.</value>
    public TrainingAudience Audience { get; init; } = TrainingAudience.PollWorkers;
}
