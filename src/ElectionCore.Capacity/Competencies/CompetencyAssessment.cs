namespace ElectionCore.Capacity;

/// <summary>The level of a competency that somebody was found to have on a day.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CompetencyAssessment : IFactState
{
    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The competency.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CompetencyCode Competency { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The level found; 0 is not having it. One above the levels of the competency counts for no need.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Level { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The unit that the person worked in, or null.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The role that the person filled, or null.</summary>
    public RoleCode? Role { get; init; }

    /// <summary>Who assessed; null when nobody is named. What people find of themselves counts for no need.</summary>
    public PersonRef? Assessor { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Person}\t{Competency}\t{On:O}";

    /// <inheritdoc/>
    public SubjectRef Subject => Person;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            yield return Person;
            yield return Competency;
            if (Unit is { } unit)
            {
                yield return unit;
            }

            if (Role is { } role)
            {
                yield return role;
            }
        }
    }
}
