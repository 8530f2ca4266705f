using ElectionCore.Inclusion;

namespace ElectionCore;

/// <summary>Holds legal thresholds against the counts of one measure by sex and something else, such as constituencies.</summary>
internal static class LegalThresholds
{
    private const string Sex = "sex", Votes = "votes", Registered = "registered", Candidates = "candidates";

    /// <summary>
    /// What the rules find. A rule is held only against what it is about: categories of the sort that its scope names, or a
    /// dimension of that name, such as parties.
    /// </summary>
    public static IEnumerable<Diagnostic> Check(Cube cube, IReadOnlyList<ThresholdRule> rules)
    {
        var measure = cube.Structure.Measures[0].Code;
        var (sexes, others) = (cube.Structure.Dimensions.FirstOrDefault(d => d.Dimension.Code == Sex), cube.Structure.Dimensions.Where(d => d.Dimension.Code != Sex).ToList());
        rules = [.. rules.Where(r => Counted(r) == measure)];
        if (rules.Count == 0 || others is not [var other] || sexes?.Classification.Find("F") is null || sexes.Classification.Find("M") is null)
        {
            yield break;
        }

        var all = cube.RollUp(Sex);
        foreach (var item in other.Classification.Items.Where(i => i.Role == CategoryRole.Regular))
        {
            var input = Input(cube, all, other.Dimension.Code, item, measure);
            foreach (var rule in rules.Where(r => (item.Kind ?? other.Dimension.Code) == r.Scope && (input.On is not { } day || r.Effective.Contains(day))))
            {
                foreach (var finding in rule.Evaluate(input).Diagnostics)
                {
                    yield return finding;
                }
            }
        }
    }

    private static ThresholdInput Input(Cube cube, Cube all, string dimension, CategoryItem item, string measure)
    {
        var (women, men) = (cube[measure, new((dimension, item.Code), (Sex, "F"))], cube[measure, new((dimension, item.Code), (Sex, "M"))]);
        var everybody = all[measure, new((dimension, item.Code))];
        var input = new ThresholdInput
        {
            Subject = new(item.Kind ?? dimension, item.Place?.Value ?? item.Code), On = cube.Context.Period?.From, IsProxy = cube.Context.IsProxy,
        };
        return measure switch
        {
            Votes => input with { VotesOfGroup = women, VotesPolled = everybody },
            Candidates => input with { CandidatesOfGroup = women, Candidates = everybody },
            _ => input with { RegisteredOfGroup = women, RegisteredOfOthers = men },
        };
    }

    // What a rule is about: the measure without which nothing can be said of it.
    private static string Counted(ThresholdRule rule) => (rule.Readings.FirstOrDefault(r => r.IsDeclared) ?? rule.Readings[0]).Measure switch
    {
        ThresholdMeasure.ShareOfVotes or ThresholdMeasure.TurnoutOfGroup => Votes,
        ThresholdMeasure.ShareOfCandidates => Candidates,
        _ => Registered,
    };
}
