namespace ElectionCore.Capacity;

/// <summary>A return of how many people were trained, as a district, a programme or a publication gives it: counts without names.</summary>
/// <remarks>What is not given is unknown and never zero. Shares are derived from the counts. Equality is on all parts.</remarks>
public sealed record TrainingReturn : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is about.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The day up to which it counts, or null when that is not known.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The place, or null for the whole.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>The role, or null for several.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>The course, or null for several.</summary>
    public CourseCode? Course { get; init; }

    /// <summary>The audience.</summary>
    public TrainingAudience Audience { get; init; }

    /// <summary>The people who had to be trained, or null when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Needed { get; init => field = RequireCount(value); }

    /// <summary>The people who were trained, or null when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Trained { get; init => field = RequireCount(value); }

    /// <summary>The women among them, or null when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Women { get; init => field = RequireCount(value); }

    /// <summary>The sessions that were held, or null when not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Sessions { get; init => field = RequireCount(value); }

    /// <summary>Where it was published, or by which paper it came; or null.</summary>
    public string? Source { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The trained of those who had to be; undefined where either is not given.</summary>
    public Ratio TrainedOfNeeded => Trained is { } trained && Needed is { } needed ? new(trained, needed) : default;

    /// <summary>The women of the trained; undefined where either is not given.</summary>
    public Ratio WomenOfTrained => Women is { } women && Trained is { } trained ? new(women, trained) : default;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("training-return", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            if (Place is { } place)
            {
                yield return place;
            }

            if (Role is { } role)
            {
                yield return role;
            }

            if (Course is { } course)
            {
                yield return course;
            }
        }
    }

    private static long? RequireCount(long? value)
    {
        if (value is { } count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(value));
        }

        return value;
    }
}
