namespace ElectionCore.Capacity;

/// <summary>A course as such: what it teaches whom, whatever its version.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Course : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CourseCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>What it teaches, or null.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>The audience it is meant for.</summary>
    public TrainingAudience Audience { get; init; }

    /// <summary>The programme it belongs to, such as BRIDGE; or null.</summary>
    public string? Programme { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The courses that must be finished before it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CourseCode> Prerequisites { get; init => field = Guard.NotNull(value); } = ValueList<CourseCode>.Empty;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Prerequisites.Select(p => (SubjectRef)p);
}
