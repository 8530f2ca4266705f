namespace ElectionCore.Capacity;

/// <summary>What a person may train, and where.</summary>
/// <remarks>Whether a trainer is certified on a day is told by credentials; equality is on all parts.</remarks>
public sealed record Trainer : IFactState
{
    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The tier of the cascade, 0 for those who train first. Whoever trains a tier is of a lower one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Tier { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The courses the person may train.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CourseCode> Courses { get; init => field = Guard.NotNull(value); } = ValueList<CourseCode>.Empty;

    /// <summary>The credential without which the person may not train, or null when none is asked for.</summary>
    public CredentialTypeCode? Requires { get; init; }

    /// <summary>What is recorded as the person's sex, for sessions that ask for it.</summary>
    public RecordedSex Sex { get; init; }

    /// <summary>The languages in which the person trains, as BCP 47 tags.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Languages { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>The place from which the person works, or null.</summary>
    public PlaceCode? Place { get; init; }

    /// <inheritdoc/>
    public string FactKey => Person.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Person;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            foreach (var course in Courses)
            {
                yield return course;
            }

            if (Requires is { } credential)
            {
                yield return credential;
            }

            if (Place is { } place)
            {
                yield return place;
            }
        }
    }
}
