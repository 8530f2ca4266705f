namespace ElectionCore.Capacity;

/// <summary>One person in place of another: the earlier duty, which ends, and the one that takes its place.</summary>
/// <param name="Ended">The earlier duty with its last days.</param>
/// <param name="Taken">The duty of the substitute.</param>
public sealed record DutyReplacement(Duty Ended, Duty Taken)
{
    /// <summary>Puts a person in the place of another.</summary>
    /// <param name="duty">The duty that is taken over.</param>
    /// <param name="code">The code of the new duty.</param>
    /// <param name="substitute">The person who takes it over.</param>
    /// <param name="from">The first day of the substitute.</param>
    /// <param name="order">The order that says so, or null.</param>
    /// <returns>Both duties, to be stored. Whether the substitute is trained is for <see cref="DutyCheck"/> to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The day is not after the first and before the end of the duty (<c>CAP0090</c>), or the code is that of the duty itself (<c>CAP0121</c>).
    /// </exception>
    /// <remarks>Somebody who is replaced before the first day is replaced from the second on at the earliest; until then the duty stands.</remarks>
    public static DutyReplacement Replace(Duty duty, DutyCode code, PersonRef substitute, DateOnly from, Instrument? order = null)
    {
        ArgumentNullException.ThrowIfNull(duty);
        if (duty.Days.From >= from || duty.Days.To <= from)
        {
            throw new RuleViolationException(CapacityDiagnostics.ReplacementOutside.At(duty.Subject, ("duty", duty.Code), ("day", from), ("days", duty.Days)));
        }

        if (code == duty.Code)
        {
            throw new RuleViolationException(DutyReplacements.InCircle([code]));
        }

        return new(
            duty with { Days = DateRange.Between(duty.Days.From, from) },
            duty with { Code = code, Person = substitute, Days = DateRange.Between(from, duty.Days.To), Order = order, Replaces = duty.Code, IsReserve = false });
    }
}
