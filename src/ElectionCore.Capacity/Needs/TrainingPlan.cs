namespace ElectionCore.Capacity;

/// <summary>What an institution means to train in a year or another time, course by course.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TrainingPlan : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required TrainingPlanCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The days it covers.</summary>
    public DateRange Days { get; init; }

    /// <summary>Its lines.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<TrainingPlanItem> Items { get; init => field = Guard.NotNull(value); } = ValueList<TrainingPlanItem>.Empty;

    /// <summary>Its way through the stages of approval, or null while it is a draft.</summary>
    public Approval? Approval { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            foreach (var item in Items)
            {
                yield return item.Course;
                if (item.Unit is { } unit)
                {
                    yield return unit;
                }

                if (item.Role is { } role)
                {
                    yield return role;
                }
            }
        }
    }
}
