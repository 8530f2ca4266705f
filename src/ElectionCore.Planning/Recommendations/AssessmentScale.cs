namespace ElectionCore.Planning;

/// <summary>A scale on which assessors say how far a recommendation is implemented.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AssessmentScale : IFactState
{
    /// <summary>The permanent code, such as <c>odihr</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The grades, from all done to nothing done; at least two, each with a code of its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two, or two have the same code.</exception>
    public required ValueList<ScaleGrade> Grades { get; init => field = RequireGrades(value); }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("assessment-scale", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    /// <summary>Finds a grade.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The grade, or null.</returns>
    public ScaleGrade? Find(string code) => Grades.FirstOrDefault(g => g.Code == code);

    private static ValueList<ScaleGrade> RequireGrades(ValueList<ScaleGrade>? value) =>
        Guard.NotNull(value, nameof(Grades)) is { Count: > 1 } grades && grades.DistinctBy(g => g.Code, StringComparer.Ordinal).Count() == grades.Count
            ? grades
            : throw new ArgumentException("A scale has at least two grades, each with a code of its own.", nameof(value));
}
