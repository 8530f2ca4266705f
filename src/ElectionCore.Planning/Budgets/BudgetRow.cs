namespace ElectionCore.Planning;

/// <summary>A row of a budget table: one group in one currency.</summary>
/// <remarks>All amounts are in the same currency. Equality is on all parts.</remarks>
public sealed record BudgetRow
{
    /// <summary>
    /// What it is of: the code of an element or activity, the word of a source, a donor, a year or years. Null for what names
    /// none, such as money spent on no budget line in a table by donor; and for totals.
    /// </summary>
    public required string? Key { get; init; }

    /// <summary>The currency, by its three letters.</summary>
    public required string Currency { get; init; }

    /// <summary>Whether there is any budget line; without one the amounts set aside are zero because nobody gave any.</summary>
    public required bool HasBudget { get; init; }

    /// <summary>
    /// What was first set aside; null when it is not known for a line that is known only as revised.
    /// </summary>
    public required Money? Original { get; init; }

    /// <summary>What is set aside now: the revised lines, and the original ones that were not revised.</summary>
    public required Money Revised { get; init; }

    /// <summary>How much of <see cref="Revised"/> those who pay have bound themselves to.</summary>
    public required Money Secured { get; init; }

    /// <summary>How much of <see cref="Revised"/> nobody pays for yet.</summary>
    public required Money Unfunded { get; init; }

    /// <summary>What the institution has bound itself to pay out, whether or not it has been paid since.</summary>
    public required Money Committed { get; init; }

    /// <summary>What was spent or paid out to those who spend it; what came back is taken off.</summary>
    public required Money Spent { get; init; }

    /// <summary>What is left: <see cref="Revised"/> less <see cref="Spent"/>; negative when more was spent, null without a budget.</summary>
    public Money? Remaining => HasBudget ? Revised - Spent : null;

    /// <summary>Whether more was spent than is set aside; never without a budget.</summary>
    public bool IsOverspent => HasBudget && Spent > Revised;

    /// <summary>
    /// The share of <see cref="Revised"/> that was spent, exactly, of whole numbers as small as the digits of the amounts
    /// allow; undefined when nothing is set aside.
    /// </summary>
    /// <exception cref="OverflowException">The share is not one of two numbers of 64 bits.</exception>
    public Ratio SpentShare => BudgetShares.Of(Spent.Amount, Revised.Amount);
}
