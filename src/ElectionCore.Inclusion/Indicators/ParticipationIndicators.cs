namespace ElectionCore.Inclusion;

/// <summary>The share of a group among those who stand, sit, work and learn; and of polling stations and units.</summary>
/// <remarks>
/// Every method takes counts of one population on one day or over one time and refuses others with a
/// <see cref="RuleViolationException"/>. Where
/// <c>undeclared</c> is given, the value is the share among the people whose group is known, with bounds; see
/// <see cref="IndicatorFormulas.Share"/>. An audit of a sample of stations is a sample: its interval comes from its counts as
/// a <see cref="SampleShare"/>.
/// </remarks>
public static class ParticipationIndicators
{
    /// <summary>A group among the candidates.</summary>
    /// <param name="group">The candidates of the group.</param>
    /// <param name="all">All candidates.</param>
    /// <param name="undeclared">Those whose group is not known, or null.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue ShareOfCandidates(Figure group, Figure all, Figure? undeclared = null) =>
        IndicatorFormulas.Share(StandardIndicators.ShareOfCandidates, group, all, undeclared);

    /// <summary>A group among the elected.</summary>
    /// <param name="group">The elected of the group.</param>
    /// <param name="all">All who were elected.</param>
    /// <param name="undeclared">Those whose group is not known, or null.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue ShareOfElected(Figure group, Figure all, Figure? undeclared = null) =>
        IndicatorFormulas.Share(StandardIndicators.ShareOfElected, group, all, undeclared);

    /// <summary>A group among the poll workers, of all roles or of one.</summary>
    /// <param name="group">The poll workers of the group.</param>
    /// <param name="all">All poll workers.</param>
    /// <param name="undeclared">Those whose group is not known, or null.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue ShareOfPollWorkers(Figure group, Figure all, Figure? undeclared = null) =>
        IndicatorFormulas.Share(StandardIndicators.ShareOfPollWorkers, group, all, undeclared);

    /// <summary>A group among those who were trained.</summary>
    /// <param name="group">The trainees of the group.</param>
    /// <param name="all">All trainees.</param>
    /// <param name="undeclared">Those whose group is not known, or null.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue ShareOfTrainees(Figure group, Figure all, Figure? undeclared = null) =>
        IndicatorFormulas.Share(StandardIndicators.ShareOfTrainees, group, all, undeclared);

    /// <summary>A group among the staff of the election body.</summary>
    /// <param name="group">The staff of the group.</param>
    /// <param name="all">All staff.</param>
    /// <param name="undeclared">Those whose group is not known, or null.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue ShareOfStaff(Figure group, Figure all, Figure? undeclared = null) =>
        IndicatorFormulas.Share(StandardIndicators.ShareOfStaff, group, all, undeclared);

    /// <summary>Polling stations that meet every essential criterion, over those that were audited.</summary>
    /// <param name="meetingAll">The stations that meet all of them; one that fails any does not count.</param>
    /// <param name="audited">The stations that were audited.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue AccessibleStations(Figure meetingAll, Figure audited) =>
        IndicatorFormulas.Share(StandardIndicators.AccessibleStations, meetingAll, audited);

    /// <summary>Polling stations that lack something, over those of which it was asked.</summary>
    /// <remarks>
    /// "Of the stations without level access, 79 per cent have no ramp" has the stations without level access as its base, not
    /// the audited ones. Give both figures that base; they then combine with nothing of the other.
    /// </remarks>
    /// <param name="lacking">The stations that lack it.</param>
    /// <param name="askedOf">The stations of which it was asked.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue StationsLacking(Figure lacking, Figure askedOf) =>
        IndicatorFormulas.Share(StandardIndicators.StationsLacking, lacking, askedOf);

    /// <summary>Units that report by sex, over all units.</summary>
    /// <param name="reporting">The stations, districts or bodies that report by sex.</param>
    /// <param name="all">All of them.</param>
    /// <returns>The value.</returns>
    public static IndicatorValue ReportingCoverage(Figure reporting, Figure all) =>
        IndicatorFormulas.Share(StandardIndicators.ReportingCoverage, reporting, all);
}
