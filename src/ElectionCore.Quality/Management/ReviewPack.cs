using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>The inputs of a management review, built from what is on record, with what is missing named.</summary>
/// <remarks>What happened is counted over the period, and what stands on its last day. Nothing later is looked at.</remarks>
public sealed class ReviewPack
{
    private ReviewPack()
    {
    }

    /// <summary>The period.</summary>
    public required DateRange Period { get; init; }

    /// <summary>A section for each subject that a review has to look at, missing or not, in the order of <see cref="ReviewInputKind"/>.</summary>
    public required ImmutableArray<ReviewSection> Sections { get; init; }

    /// <summary>The decisions of earlier reviews, the overdue first, then those not done, each by the day they are due.</summary>
    public required ImmutableArray<ReviewedDecision> EarlierDecisions { get; init; }

    /// <summary>The subjects on which there is nothing.</summary>
    public IEnumerable<ReviewInputKind> Missing => Sections.Where(s => s.IsMissing).Select(s => s.Kind);

    /// <summary>What there is, as it is kept with the review.</summary>
    public ValueList<ReviewInput> Inputs => [.. Sections.Select(s => s.ToInput()).OfType<ReviewInput>()];

    /// <summary>Builds the inputs of a review.</summary>
    /// <param name="records">What they are built from.</param>
    /// <param name="period">The days since the last review, of which the last is the day up to which everything is counted.</param>
    /// <returns>The inputs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="period"/> has no end.</exception>
    public static ReviewPack Of(ReviewPackRecords records, DateRange period)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (period.To is null)
        {
            throw new ArgumentException("A review looks at a period that has an end.", nameof(period));
        }

        var counting = new ReviewCounting(records, period);
        var remarks = records.Inputs.ToLookup(i => i.Kind, i => i.Text);
        return new()
        {
            Period = period,
            Sections =
            [
                .. Enum.GetValues<ReviewInputKind>().Select(k => new ReviewSection { Kind = k, Counts = counting.Of(k), Remarks = [.. remarks[k].Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t.Trim())] }),
            ],
            EarlierDecisions = [.. counting.Decisions.OrderBy(d => d.IsDone).ThenByDescending(d => d.IsOverdue).ThenBy(d => d.Decision.DueOn).ThenBy(d => d.Review, StringComparer.Ordinal).ThenBy(d => d.Decision.Text, StringComparer.Ordinal)],
        };
    }
}
