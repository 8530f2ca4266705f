using System.Globalization;

namespace ElectionCore.Quality;

/// <summary>What is laid before a management review on one subject.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReviewSection
{
    /// <summary>The subject.</summary>
    public required ReviewInputKind Kind { get; init; }

    /// <summary>The counts, each with its name. Empty where no record has anything on the subject.</summary>
    public ValueList<ReviewCount> Counts { get; init; } = ValueList<ReviewCount>.Empty;

    /// <summary>What somebody wrote on the subject.</summary>
    public ValueList<string> Remarks { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether there is nothing on the subject, so that somebody has to say something.</summary>
    public bool IsMissing => Counts.Count == 0 && Remarks.Count == 0;

    /// <summary>The section as it is kept with the review.</summary>
    /// <returns>The input: the counts in one line in English, then the remarks; null where it is missing.</returns>
    public ReviewInput? ToInput()
    {
        var counts = string.Join("; ", Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}: {c.Count}")));
        return IsMissing ? null : new(Kind, string.Join('\n', Remarks.Prepend(counts).Where(t => t.Length > 0)));
    }
}
