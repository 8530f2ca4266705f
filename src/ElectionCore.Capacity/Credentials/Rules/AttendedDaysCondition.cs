using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>The person was there on so many days of one session of a course.</summary>
/// <remarks>Days of several sessions are not added up, and a part of a day is none. Equality is on all parts.</remarks>
public sealed record AttendedDaysCondition : CredentialCondition
{
    /// <summary>The course.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Course { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The number of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Days { get; init => field = Guard.AtLeast(value, 1); }

    internal override IEnumerable<SubjectRef> References => [Course];

    /// <inheritdoc/>
    public override string Describe() => string.Create(CultureInfo.InvariantCulture, $"Attends {Days} {(Days == 1 ? "day" : "days")} of one session of {Course}");
}
