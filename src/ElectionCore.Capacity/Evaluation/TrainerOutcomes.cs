using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>
/// Follows errors in the forms of stations to the sessions of those on duty there, and to their trainers: where early remedial action
/// is wanted. It shows who trained whom and no cause, names nobody below a minimum number of stations, and never ranks.
/// </summary>
/// <remarks>
/// The figure of all stations is hidden too wherever taking away that of a trainer who is shown, or those of all of them, would leave that
/// of fewer stations than the minimum. Trainers who are shown may share stations; what their figures say of each other is not hidden.
/// </remarks>
public sealed class TrainerOutcomes
{
    /// <summary>The least number of stations for which a trainer is shown, where nothing else is said: 10.</summary>
    public const int DefaultMinimum = 10;

    private TrainerOutcomes(int minimum, ImmutableArray<TrainerOutcome> trainers, Ratio? whole, int stations, int untraced) =>
        (MinimumStations, Trainers, Whole, Stations, StationsUntraced) = (minimum, trainers, whole, stations, untraced);

    /// <summary>The least number of stations for which errors are shown.</summary>
    public int MinimumStations { get; }

    /// <summary>The trainers, by their keys and in no other order.</summary>
    public ImmutableArray<TrainerOutcome> Trainers { get; }

    /// <summary>
    /// The wrong entries of those checked at all stations, undefined where none was checked; null when a figure that is hidden could be
    /// worked out of it: where 1 or more stations, and fewer than the minimum, are of nobody who is shown, or are not of one who is.
    /// Stations where nobody is known to have been trained count among them.
    /// </summary>
    public Ratio? Whole { get; }

    /// <summary>The stations whose forms were checked, each once however many of its forms and days were.</summary>
    public int Stations { get; }

    /// <summary>Those of them where nobody on duty is known to have been trained by a trainer who is named.</summary>
    public int StationsUntraced { get; }

    /// <summary>Follows the errors.</summary>
    /// <param name="errors">The errors of stations. What says that more entries were wrong than were checked is left out.</param>
    /// <param name="duties">
    /// Who was on duty; reserves do not count. Where nobody is on the day of the errors, those of the day before are, since a count goes on
    /// after midnight.
    /// </param>
    /// <param name="completions">Who finished which session; only what was finished by the day of the election counts.</param>
    /// <param name="sessions">The sessions with their trainers.</param>
    /// <param name="minimumStations">The least number of stations for which errors are shown, 2 or more.</param>
    /// <returns>The outcomes. A station whose staff several trainers trained counts for each of them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumStations"/> is below 2.</exception>
    public static TrainerOutcomes Of(
        IEnumerable<StationErrors> errors,
        IEnumerable<Duty> duties,
        IEnumerable<Completion> completions,
        IEnumerable<TrainingSession> sessions,
        int minimumStations = DefaultMinimum)
    {
        ArgumentNullException.ThrowIfNull(errors);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(completions);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumStations, 2);
        var trainers = sessions.DistinctBy(s => s.Code).ToDictionary(s => s.Code, s => s.Trainers);
        var finished = completions.Where(c => c.State == CompletionState.Finished).ToLookup(c => c.Person);
        var staff = duties.Where(d => !d.IsReserve).ToLookup(d => d.Station);
        var byTrainer = new Dictionary<PersonRef, TrainerSum>();
        var lineages = new List<(PlaceCode Station, HashSet<PersonRef> Trainers)>();
        var (wrong, checkedEntries) = (0L, 0L);
        foreach (var station in errors.Where(StationErrorRules.IsPossible).GroupBy(e => (e.Station, e.On)))
        {
            var (bad, all) = (station.Sum(e => (long)e.Errors), station.Sum(e => (long)e.Entries));
            (wrong, checkedEntries) = (wrong + bad, checkedEntries + all);
            var lineage = StationErrorRules.OnDuty(staff[station.Key.Station], station.Key.On)
                .SelectMany(d => finished[d.Person]).Where(c => c.On <= station.Key.On)
                .SelectMany(c => c.Gathered.Prepend(c.Session)).SelectMany(s => trainers.GetValueOrDefault(s) ?? []).ToHashSet();
            lineages.Add((station.Key.Station, lineage));
            foreach (var trainer in lineage)
            {
                if (!byTrainer.TryGetValue(trainer, out var sum))
                {
                    byTrainer.Add(trainer, sum = new());
                }

                sum.Add(station.Key.Station, bad, all);
            }
        }

        var shown = byTrainer.Where(t => t.Value.Stations.Count >= minimumStations).Select(t => t.Key).ToHashSet();

        return new(
            minimumStations,
            [
                .. byTrainer.OrderBy(t => t.Key).Select(t => new TrainerOutcome
                {
                    Trainer = t.Key,
                    Stations = t.Value.Stations.Count,
                    Errors = shown.Contains(t.Key) ? new Ratio(t.Value.Errors, t.Value.Entries) : null,
                }),
            ],
            IsTold(lineages, shown, minimumStations) ? new Ratio(wrong, checkedEntries) : null,
            lineages.DistinctBy(l => l.Station).Count(),
            lineages.GroupBy(l => l.Station).Count(s => s.All(l => l.Trainers.Count == 0)));
    }

    // A station whose forms were checked on two days, the day of the poll and after midnight, is one station.
    private static bool IsTold(List<(PlaceCode Station, HashSet<PersonRef> Trainers)> lineages, HashSet<PersonRef> shown, int minimum)
    {
        return IsEnough(lineages.Where(l => !l.Trainers.Overlaps(shown))) && shown.All(t => IsEnough(lineages.Where(l => !l.Trainers.Contains(t))));

        bool IsEnough(IEnumerable<(PlaceCode Station, HashSet<PersonRef> Trainers)> left) =>
            left.Select(l => l.Station).Distinct().Take(minimum).Count() is var stations && (stations == 0 || stations == minimum);
    }

    private sealed class TrainerSum
    {
        public HashSet<PlaceCode> Stations { get; } = [];

        public long Errors { get; private set; }

        public long Entries { get; private set; }

        public void Add(PlaceCode station, long errors, long entries)
        {
            Stations.Add(station);
            (Errors, Entries) = (Errors + errors, Entries + entries);
        }
    }
}
