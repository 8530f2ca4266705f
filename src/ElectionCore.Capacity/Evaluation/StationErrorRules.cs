namespace ElectionCore.Capacity;

/// <summary>Which errors of stations can be what they say, and who was on duty for them.</summary>
internal static class StationErrorRules
{
    /// <summary>Whether no more entries are wrong than were checked.</summary>
    public static bool IsPossible(StationErrors errors) => errors.Errors <= errors.Entries;

    /// <summary>Finds more errors than entries (<c>CAP0142</c>).</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<StationErrors> errors) => errors.Where(e => !IsPossible(e))
        .OrderBy(e => e.Station).ThenBy(e => e.On).ThenBy(e => e.Form, StringComparer.Ordinal)
        .Select(e => CapacityDiagnostics.ErrorsOutOfRange.At(
            e.Subject, ("form", e.Form), ("station", e.Station), ("on", e.On), ("errors", e.Errors), ("entries", e.Entries)));

    /// <summary>Those on duty on the day; where nobody is, those of the day before, since a count goes on after midnight.</summary>
    /// <param name="duties">The duties at the station.</param>
    /// <param name="on">The day of the errors.</param>
    public static List<Duty> OnDuty(IEnumerable<Duty> duties, DateOnly on)
    {
        var posted = duties.Where(d => !d.IsReserve).ToList();
        var today = DutyReplacements.Standing(posted, on).ToList();
        return today.Count > 0 || on == DateOnly.MinValue ? today : [.. DutyReplacements.Standing(posted, on.AddDays(-1))];
    }

    /// <summary>Finds stations with errors of days on which none of those posted there is on duty (<c>CAP0143</c>). Where nobody is posted nothing is known.</summary>
    public static Diagnostic? CheckDays(IEnumerable<StationErrors> errors, IEnumerable<Duty> duties)
    {
        var staff = duties.Where(d => !d.IsReserve).ToLookup(d => d.Station);
        var off = errors.Select(e => (e.Station, e.On)).Distinct().Where(e => staff.Contains(e.Station) && OnDuty(staff[e.Station], e.On).Count == 0).Order().ToList();
        return off is [var first, ..]
            ? CapacityDiagnostics.ErrorsOffDuty.At(
                (SubjectRef)first.Station, ("count", off.DistinctBy(o => o.Station).Count()), ("station", first.Station), ("on", first.On))
            : null;
    }
}
