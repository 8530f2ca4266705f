using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>The counts of a group of recommendations that ask for something.</summary>
public sealed class RecommendationGroup
{
    internal RecommendationGroup(string? key, int count, int repeated, int noLongerApplicable, IEnumerable<AssessorCounts> assessors) =>
        (Key, Count, Repeated, NoLongerApplicable, Assessors) = (key, count, repeated, noLongerApplicable, [.. assessors]);

    /// <summary>What the group has in common; null for all, or where nobody said.</summary>
    public string? Key { get; }

    /// <summary>How many there are, each with all that it repeats or takes the place of counted once.</summary>
    public int Count { get; }

    /// <summary>How many of them repeat an earlier one.</summary>
    public int Repeated { get; }

    /// <summary>How many of them do not apply any more. They are in <see cref="Count"/> and in no count by grade.</summary>
    public int NoLongerApplicable { get; }

    /// <summary>What each kind of assessor says, side by side; every kind once, in the order of <see cref="AssessorKind"/>.</summary>
    public ImmutableArray<AssessorCounts> Assessors { get; }

    /// <summary>What one kind of assessor says.</summary>
    /// <param name="assessor">The kind.</param>
    /// <returns>The counts; all are zero but those not assessed when nobody of that kind said anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public AssessorCounts Of(AssessorKind assessor) => Assessors.FirstOrDefault(a => a.Assessor == assessor)
        ?? throw new ArgumentOutOfRangeException(nameof(assessor), assessor, "There is no such kind of assessor.");
}
