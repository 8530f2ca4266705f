namespace ElectionCore.Capacity;

/// <summary>What a role asks of those who fill it: competencies at their levels, and courses.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record RoleProfile : IFactState
{
    /// <summary>The permanent code of the role.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required RoleCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name of the role.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The audience it belongs to.</summary>
    public TrainingAudience Audience { get; init; }

    /// <summary>The competencies it asks for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CompetencyLevel> Competencies { get; init => field = Guard.NotNull(value); } = ValueList<CompetencyLevel>.Empty;

    /// <summary>The courses that everybody in the role must have finished.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CourseCode> Courses { get; init => field = Guard.NotNull(value); } = ValueList<CourseCode>.Empty;

    /// <summary>The code of conduct that everybody in the role acknowledges, or null.</summary>
    public ConductCode? Conduct { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            foreach (var competency in Competencies)
            {
                yield return competency.Competency;
            }

            foreach (var course in Courses)
            {
                yield return course;
            }

            if (Conduct is { } conduct)
            {
                yield return conduct;
            }
        }
    }
}
