namespace ElectionCore.Planning;

/// <summary>Which grade of one scale stands for which of another. Nothing is converted without one.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ScaleMapping : IFactState
{
    /// <summary>The code of the scale that is converted.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string From { get; init => field = CodeFormat.Require(value); }

    /// <summary>The code of the scale it is converted to.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string To { get; init => field = CodeFormat.Require(value); }

    /// <summary>Grade for grade, each of the first scale once. A grade that is missing here is not converted.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A grade is given twice.</exception>
    public required ValueList<GradePair> Grades { get; init => field = RequireOnce(value); }

    /// <summary>Who says so, and where.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Source { get; init => field = Guard.Text(value); }

    /// <inheritdoc/>
    public string FactKey => $"{From}>{To}";

    /// <inheritdoc/>
    public SubjectRef Subject => new("scale-mapping", FactKey);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [new("assessment-scale", From), new("assessment-scale", To)];

    private static ValueList<GradePair> RequireOnce(ValueList<GradePair>? value) =>
        Guard.NotNull(value, nameof(Grades)) is var grades && grades.DistinctBy(g => g.From, StringComparer.Ordinal).Count() == grades.Count
            ? grades
            : throw new ArgumentException("A grade is converted once.", nameof(value));
}
