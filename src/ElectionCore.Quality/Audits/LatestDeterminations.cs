namespace ElectionCore.Quality;

/// <summary>Which of several judgements of the same counts. It is said here and nowhere else.</summary>
/// <remarks>
/// A judgement counts before a determination that judged nothing, whichever came later: that nobody looked again does not undo what was seen.
/// Otherwise the later counts, by the day and then the time of day where it is known; of two at the same moment the graver; and then by the
/// other parts, so that the order of the input does not matter.
/// </remarks>
internal static class LatestDeterminations
{
    /// <summary>The determination that counts for each catalogue, topic and unit, ordered by these, the institution as a whole first.</summary>
    public static IEnumerable<Determination> Of(IEnumerable<Determination> determinations) =>
        from determination in determinations
        group determination by (determination.Catalogue, determination.Topic, determination.Unit) into same
        orderby same.Key.Catalogue, same.Key.Topic, same.Key.Unit.HasValue, same.Key.Unit.GetValueOrDefault()
        select same.Aggregate((known, next) => CountsBefore(next, known) ? next : known);

    /// <summary>Whether one determination counts rather than another of the same topic at the same unit.</summary>
    public static bool CountsBefore(Determination one, Determination other)
    {
        var order = IsJudged(one).CompareTo(IsJudged(other));
        order = order != 0 ? order : Moment(one, other);
        order = order != 0 ? order : Gravity(one.Judgement).CompareTo(Gravity(other.Judgement));
        order = order != 0 ? order : one.Audit.CompareTo(other.Audit);
        return (order != 0 ? order : string.CompareOrdinal(Rest(one), Rest(other))) > 0;
    }

    /// <summary>Whether one determination was made after another, by the day and the time of day where it is known.</summary>
    public static bool IsLater(Determination one, Determination other) => Moment(one, other) > 0;

    private static int Moment(Determination one, Determination other) => one.On.CompareTo(other.On) is var order && order != 0 ? order : Nullable.Compare(one.At, other.At);

    private static bool IsJudged(Determination determination) => determination.Judgement != Judgement.NotAssessed;

    private static int Gravity(Judgement judgement) => judgement switch
    {
        Judgement.NotMet => 3,
        Judgement.PartlyMet => 2,
        Judgement.NotApplicable => 1,
        _ => 0,
    };

    // Only what one audit has twice of the same comes as far as this.
    private static string Rest(Determination determination) => string.Join(
        '\t', determination.Assessor, determination.Method, determination.Sample, determination.Approver, determination.Reason, determination.Note, string.Join(' ', determination.Evidence));
}
