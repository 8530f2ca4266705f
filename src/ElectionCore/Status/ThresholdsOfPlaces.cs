using ElectionCore.Inclusion;

namespace ElectionCore;

/// <summary>Holds legal thresholds against the counts of a cube, place by place.</summary>
internal static class ThresholdsOfPlaces
{
    private const string Place = "place", Sex = "sex", Votes = "votes", Registered = "registered", Candidates = "candidates";

    /// <summary>What the rules find in the finest places of a cube by place and sex.</summary>
    public static IEnumerable<Diagnostic> Check(Cube cube, IReadOnlyList<ThresholdRule> rules)
    {
        var dimensions = cube.Structure.Dimensions;
        rules = [.. rules.Where(r => cube.Structure.Measures.Any(m => m.Code == Counted(r)))];
        if (rules.Count == 0 || dimensions.Length != 2 || dimensions[0].Dimension.Code != Place || dimensions[1].Dimension.Code != Sex
            || dimensions[1].Classification.Find("F") is null || dimensions[1].Classification.Find("M") is null)
        {
            yield break;
        }

        var places = dimensions[0].Classification.Items;
        var people = cube.RollUp(Sex);
        var parents = places.Select(i => i.Parent).ToHashSet(StringComparer.Ordinal);
        var day = cube.Context.Period?.From;
        foreach (var item in places.Where(i => i.Role == CategoryRole.Regular && !parents.Contains(i.Code)))
        {
            var input = new ThresholdInput
            {
                Subject = new("place", item.Place?.Value ?? item.Code),
                On = day,
                VotesOfGroup = Of(Votes, item.Code, "F"),
                VotesPolled = All(Votes, item.Code),
                RegisteredOfGroup = Of(Registered, item.Code, "F"),
                RegisteredOfOthers = Of(Registered, item.Code, "M"),
                CandidatesOfGroup = Of(Candidates, item.Code, "F"),
                Candidates = All(Candidates, item.Code),
                IsProxy = cube.Context.IsProxy,
            };
            foreach (var finding in rules.Where(r => day is null || r.Effective.Contains(day.Value)).SelectMany(r => r.Evaluate(input).Diagnostics))
            {
                yield return finding;
            }
        }

        ObservedCount Of(string measure, string place, string sex) =>
            cube.Structure.Measures.Any(m => m.Code == measure) ? cube[measure, new((Place, place), (Sex, sex))] : ObservedCount.Unknown;

        ObservedCount All(string measure, string place) =>
            cube.Structure.Measures.Any(m => m.Code == measure) ? people[measure, new((Place, place))] : ObservedCount.Unknown;
    }

    // What a rule is about: the measure without which nothing can be said of it.
    private static string Counted(ThresholdRule rule) => (rule.Readings.FirstOrDefault(r => r.IsDeclared) ?? rule.Readings[0]).Measure switch
    {
        ThresholdMeasure.ShareOfVotes or ThresholdMeasure.TurnoutOfGroup => Votes,
        ThresholdMeasure.ShareOfCandidates => Candidates,
        _ => Registered,
    };
}
