namespace ElectionCore.Planning;

/// <summary>Money set aside for an activity.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record BudgetLine
{
    /// <summary>The code within the activity.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>What it is for, or null.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>The amount; not negative.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required Money Amount { get; init => field = RequireAmount(value); }

    /// <summary>Where the money comes from.</summary>
    public FundingSource Source { get; init; }

    /// <summary>The donor, or null.</summary>
    public string? Donor { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The time it is for, or null for that of the activity.</summary>
    public DateRange? Period { get; init; }

    /// <summary>Whether it is the first budget or a changed one.</summary>
    public BudgetStage Stage { get; init; }

    /// <summary>Whether who pays has bound itself to.</summary>
    public bool IsCommitted { get; init; }

    private static Money RequireAmount(Money amount)
    {
        Guard.Given(amount, amount.IsEmpty, nameof(Amount));
        Guard.NotNegative(amount.Amount, nameof(Amount));
        return amount;
    }
}
