namespace ElectionCore.Capacity;

/// <summary>What those who were at a session said of one question (level 1 of Kirkpatrick's four).</summary>
/// <remarks>Equality is on all parts but the counts by rating.</remarks>
public sealed record FeedbackSummary
{
    /// <summary>The session.</summary>
    public required SessionCode Session { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>The forms that were handed in.</summary>
    public int Forms { get; init; }

    /// <summary>How many gave each rating, from 1 to 5.</summary>
    public required IReadOnlyList<int> Counts { get; init; }

    /// <summary>How many answered the question.</summary>
    public int Answers => Counts.Sum();

    /// <summary>The mean rating: sum of the ratings over the answers. Undefined without answers.</summary>
    public Ratio Mean => new(Counts.Select((n, i) => (long)n * (i + 1)).Sum(), Answers);

    /// <summary>Sums up feedback.</summary>
    /// <param name="feedback">The answers.</param>
    /// <returns>A row for each session and question, in this order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="feedback"/> is null.</exception>
    public static IReadOnlyList<FeedbackSummary> Of(IEnumerable<SessionFeedback> feedback)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var rows = new List<FeedbackSummary>();
        foreach (var session in feedback.GroupBy(f => f.Session).OrderBy(g => g.Key))
        {
            var forms = session.Select(f => f.Form).Distinct().Count();
            foreach (var question in session.GroupBy(f => f.Question, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var counts = new int[SessionFeedback.HighestRating];
                foreach (var rating in question.DistinctBy(f => f.Form).Select(f => f.Rating).OfType<int>())
                {
                    counts[rating - 1]++;
                }

                rows.Add(new() { Session = session.Key, Question = question.Key, Forms = forms, Counts = counts });
            }
        }

        return rows;
    }
}
