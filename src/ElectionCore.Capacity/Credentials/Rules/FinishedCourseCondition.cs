using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>The person finished courses: attended the share of days that their version asks for, and passed the test where there is one.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record FinishedCourseCondition : CredentialCondition
{
    /// <summary>The courses that count.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public required ValueList<CourseCode> Courses
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A course is required.", nameof(value));
    }

    /// <summary>How many different ones of them must be finished; 1 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Count { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The share of the days that must be attended where it is more than the version of the course asks for; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public Ratio? MinimumAttendance { get; init => field = Shares.Require(value); }

    internal override IEnumerable<SubjectRef> References => Courses.Select(c => (SubjectRef)c);

    /// <inheritdoc/>
    public override string Describe()
    {
        var courses = Count == 1
            ? string.Join(" or ", Courses)
            : string.Create(CultureInfo.InvariantCulture, $"{Count} of {string.Join(", ", Courses)}");
        return $"Finishes {courses}{(MinimumAttendance is { } share ? $", attending at least {share} of its days" : "")}";
    }
}
