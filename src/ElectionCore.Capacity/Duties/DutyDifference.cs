namespace ElectionCore.Capacity;

/// <summary>A duty of a list whose code is on record for another person, or for another post.</summary>
/// <param name="Listed">The duty as the list has it.</param>
/// <param name="Recorded">The duty on record, as it is known last.</param>
/// <remarks>Other days or another order of the same posting are no difference: that is what a list corrects. Equality is on both.</remarks>
public sealed record DutyDifference(Duty Listed, Duty Recorded)
{
    /// <summary>Whether the duty on record is that of another person. No list gives a duty to somebody else.</summary>
    public bool IsOfAnother => Listed.Person != Recorded.Person;

    /// <summary>Says it as a finding.</summary>
    /// <param name="place">Where the list has the duty.</param>
    /// <param name="corrects">Whether the list may move a duty of the same person to another station or role, or into or out of reserve.</param>
    /// <returns>
    /// An error where the duty is that of another person (<c>CAP0130</c>) or for another post (<c>CAP0131</c>); where the list may correct the
    /// latter, that it does (<c>CAP0132</c>).
    /// </returns>
    public Diagnostic ToFinding(DiagnosticPlace place, bool corrects = false) => IsOfAnother
        ? CapacityDiagnostics.DutyOfAnother.At(
            place, ("duty", Recorded.Code), ("recorded", Recorded.Person), ("post", Post(Recorded)), ("listed", Listed.Person), ("listedPost", Post(Listed)))
        : (corrects ? CapacityDiagnostics.DutyCorrected : CapacityDiagnostics.DutyMoved).At(
            place, ("duty", Recorded.Code), ("person", Recorded.Person), ("recorded", Post(Recorded)), ("listed", Post(Listed)));

    /// <summary>The difference of two duties of one code; null where they are the same posting.</summary>
    internal static DutyDifference? Of(Duty listed, Duty recorded) =>
        (listed.Person, listed.Station, listed.Role, listed.IsReserve) == (recorded.Person, recorded.Station, recorded.Role, recorded.IsReserve) ? null : new(listed, recorded);

    private static string Post(Duty duty) => duty.IsReserve ? $"in reserve for {duty.Station} as {duty.Role}" : $"at {duty.Station} as {duty.Role}";
}
