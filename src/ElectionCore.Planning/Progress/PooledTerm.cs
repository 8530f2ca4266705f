namespace ElectionCore.Planning;

/// <summary>A quantity of which more is better, that may be added to others in the same unit of measure.</summary>
internal sealed record PooledTerm(string? UnitOfMeasure, Amount Actual, Amount Target);
