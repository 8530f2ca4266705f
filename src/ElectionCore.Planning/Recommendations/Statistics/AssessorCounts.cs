using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>How far recommendations are implemented as one kind of assessor says.</summary>
/// <remarks>Of each recommendation the latest assessment of that kind of assessor counts, and no other.</remarks>
public sealed class AssessorCounts
{
    internal AssessorCounts(AssessorKind assessor, IEnumerable<GradeCount> grades, int notComparable, int total)
    {
        (Assessor, Grades, NotComparable, Total) = (assessor, [.. grades], notComparable, total);
        Graded = Grades.Sum(g => g.Count);
    }

    /// <summary>Who says it.</summary>
    public AssessorKind Assessor { get; }

    /// <summary>Every grade of the scale, from all done to nothing done, with how many have it.</summary>
    public ImmutableArray<GradeCount> Grades { get; }

    /// <summary>How many were assessed in a way that no mapping converts to the scale.</summary>
    public int NotComparable { get; }

    /// <summary>How many still apply, assessed or not.</summary>
    public int Total { get; }

    /// <summary>How many have a grade of the scale.</summary>
    public int Graded { get; }

    /// <summary>How many nobody of this kind has assessed yet.</summary>
    public int NotAssessed => Total - Graded - NotComparable;

    /// <summary>How many have a grade or a better one.</summary>
    /// <param name="grade">The code of the grade.</param>
    /// <returns>Their count over <see cref="Total"/>: those not assessed or not comparable are below the line only.</returns>
    /// <exception cref="ArgumentException">The scale has no such grade.</exception>
    public Ratio AtLeast(string grade) => new(CountAtLeast(grade), Total);

    /// <summary>How many have a grade or a better one among those that have any.</summary>
    /// <param name="grade">The code of the grade.</param>
    /// <returns>Their count over <see cref="Graded"/>; undefined when none has a grade.</returns>
    /// <exception cref="ArgumentException">The scale has no such grade.</exception>
    public Ratio AtLeastOfGraded(string grade) => new(CountAtLeast(grade), Graded);

    private int CountAtLeast(string grade)
    {
        var count = 0;
        foreach (var entry in Grades)
        {
            count += entry.Count;
            if (entry.Grade.Code == grade)
            {
                return count;
            }
        }

        throw new ArgumentException("The scale has no such grade.", nameof(grade));
    }
}
