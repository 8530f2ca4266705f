namespace ElectionCore.Inclusion;

/// <summary>The answers to one question of SDG 16.7.2, on its scale from 1 (not at all) to 5 (a great deal).</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ScaleAnswers
{
    /// <summary>A short key of the question, such as <c>have-a-say</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Question { get; init => field = CodeFormat.Require(value); }

    /// <summary>How many people gave each answer: five counts, of the answers 1 to 5 in order.</summary>
    /// <exception cref="ArgumentException">There are not five.</exception>
    public required ValueList<ObservedCount> Answers
    {
        get;
        init => field = Guard.NotNull(value).Count == 5 ? value : throw new ArgumentException("The scale has five answers.", nameof(value));
    }

    /// <summary>How many said that they did not know. Not in the base.</summary>
    public required ObservedCount DoNotKnow { get; init; }

    /// <summary>How many would not say. Not in the base.</summary>
    public required ObservedCount Refused { get; init; }

    /// <summary>Whom the question was put to: the survey, and the group within it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PopulationBase Base { get; init => field = Guard.NotNull(value); }

    /// <summary>Which part of the base, or empty; as in <see cref="Figure.Group"/>.</summary>
    public string Group { get; init => field = Guard.TextOrNull(value) ?? ""; } = "";

    /// <summary>The day the survey describes, or null.</summary>
    public DateOnly? AsOf { get; init; }

    internal Figure Favourable => ToFigure(ObservedCount.Sum(Answers.Skip(2)));

    internal Figure Answered => ToFigure(ObservedCount.Sum(Answers));

    internal ObservedCount Excluded => DoNotKnow + Refused;

    private Figure ToFigure(ObservedCount count) => new() { Count = count, Base = Base, Group = Group, AsOf = AsOf };
}
