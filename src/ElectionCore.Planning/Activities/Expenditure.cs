namespace ElectionCore.Planning;

/// <summary>Money that went out for an activity on one day.</summary>
/// <remarks>A payment that comes back is a negative amount. Equality is on all parts.</remarks>
public sealed record Expenditure : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required PlanCode Plan { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The activity.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ActivityCode Activity { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of the budget line, or null when it is of none.</summary>
    public string? BudgetLine { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>What happened to the money.</summary>
    public ExpenditureKind Kind { get; init; }

    /// <summary>The amount.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required Money Amount { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The voucher or other paper, or null.</summary>
    public string? Reference { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Where what is recorded comes from.</summary>
    public RecordStanding Standing { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("expenditure", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Plan, Activity];
}
