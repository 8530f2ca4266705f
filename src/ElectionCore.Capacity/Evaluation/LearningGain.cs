namespace ElectionCore.Capacity;

/// <summary>How much those who took both tests of a session learned (level 2 of Kirkpatrick's four).</summary>
/// <remarks>
/// The normalised gain of one person is (after - before) / (highest - before): of what could still be learned, how much was. It is
/// undefined for somebody who had the highest score before. Hake's class gain takes the sums instead, and differs from the mean of the
/// gains. Who took one test only is in neither. Equality is on all parts.
/// </remarks>
public sealed record LearningGain
{
    /// <summary>The session.</summary>
    public required SessionCode Session { get; init; }

    /// <summary>The people who took both tests.</summary>
    public int Pairs { get; init; }

    /// <summary>The people who took one of them only.</summary>
    public int Unpaired { get; init; }

    /// <summary>The people who took both and could gain nothing, since they had the highest score before.</summary>
    public int Full { get; init; }

    /// <summary>Hake's gain of the class: sum of (after - before) over sum of (highest - before), over all pairs.</summary>
    /// <value>Undefined without pairs, or when nobody could gain anything.</value>
    public required WideRatio ClassGain { get; init; }

    /// <summary>The mean of the gains of those who could gain something.</summary>
    /// <value>Undefined when nobody could.</value>
    public required WideRatio MeanGain { get; init; }

    /// <summary>Works out the gain of each session that has tests.</summary>
    /// <param name="tests">The results. Scores with other highest scores are made comparable as shares of theirs; those above it are left out.</param>
    /// <returns>The gains, by session.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tests"/> is null.</exception>
    public static IReadOnlyList<LearningGain> Of(IEnumerable<TestResult> tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        return [.. tests.Where(t => (t.Kind is TestKind.Before or TestKind.After) && TestRules.IsPossible(t)).GroupBy(t => t.Session).OrderBy(g => g.Key).Select(g => OfSession(g.Key, g))];
    }

    private static LearningGain OfSession(SessionCode session, IEnumerable<TestResult> tests)
    {
        var people = tests.GroupBy(t => t.Person).ToList();
        var one = new WideRatio(1, 1);
        var (could, gained, shares, full, pairs) = (new List<WideRatio>(), new List<WideRatio>(), new List<WideRatio>(), 0, 0);
        foreach (var person in people)
        {
            if (person.FirstOrDefault(t => t.Kind == TestKind.Before) is not { } before || person.FirstOrDefault(t => t.Kind == TestKind.After) is not { } after)
            {
                continue;
            }

            pairs++;
            var (start, end) = (Share(before), Share(after));
            var (open, gain) = (one.Minus(start), end.Minus(start));
            could.Add(open);
            gained.Add(gain);
            if (open.Numerator.Sign > 0)
            {
                shares.Add(gain.Over(open));
            }
            else
            {
                full++;
            }
        }

        var nothing = new WideRatio(0, 0);
        return new()
        {
            Session = session,
            Pairs = pairs,
            Unpaired = people.Count - pairs,
            Full = full,
            ClassGain = pairs > full ? WideRatio.Sum([.. gained]).Over(WideRatio.Sum([.. could])) : nothing,
            MeanGain = shares.Count > 0 ? WideRatio.Sum([.. shares]).Over(new(shares.Count, 1)) : nothing,
        };
    }

    private static WideRatio Share(TestResult test) => WideRatio.FromDecimal(test.Score).Over(WideRatio.FromDecimal(test.HighestScore));
}
