using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Turns a tier of a cascade plan into sessions that can be given days, rooms and trainers.</summary>
/// <remarks>
/// <para>
/// Each cell of the tier (area, role and group) gives ⌈people / class⌉ sessions of even sizes, ⌊people / sessions⌋ or one more. People are
/// those whom the plan still trains, without the seats of sessions of the plan that are on record and not cancelled. Of a cell's held
/// sessions as many are passed over as the plan itself knows of, for it has taken off those who finished them: first those that it names
/// by their codes, then the earliest.
/// </para>
/// <para>
/// The draft goes to <see cref="SessionScheduler"/> by <see cref="Request"/>. The same records in any order give the same draft.
/// </para>
/// </remarks>
public static class TierScheduling
{
    /// <summary>Holds the plan of a tier that is to be scheduled against the plan on record whose code its sessions bear.</summary>
    /// <param name="record">The plan on record.</param>
    /// <param name="recorded">The request that it was made from.</param>
    /// <param name="tier">The tier to be scheduled.</param>
    /// <returns>That the request is another one, an error (<c>CAP0150</c>); and that the plan is not approved, a warning where sessions are stored (<c>CAP0151</c>).</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Diagnostic> CheckPlan(CascadePlanRecord record, CascadeRequest recorded, TierSchedule tier)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(tier);
        return Found();

        IEnumerable<Diagnostic> Found()
        {
            if (recorded != tier.Plan.Request)
            {
                yield return CapacityDiagnostics.ScheduleOtherRequest.At(record.Subject, ("plan", record.Code));
            }

            if (!record.IsApproved)
            {
                var status = record.Approval is { } approval ? Words.Of(approval.Status) : "draft";
                yield return CapacityDiagnostics.SchedulePlanNotApproved.At(record.Subject, ("plan", record.Code), ("status", status));
            }
        }
    }

    /// <summary>The most sessions of a tier that are drafted at once.</summary>
    public const int MostSessions = 200_000;

    /// <summary>Drafts sessions in the venues of their area with enough seats, spread evenly over rooms.</summary>
    /// <remarks>
    /// The largest classes go first, each to the venue whose rooms have the fewest session-days for each room by then; of
    /// equal ones to the one with the fewest seats.
    /// </remarks>
    /// <param name="schedule">The tier and what is on record. Where its groups cannot be told apart on record (<c>CAP0105</c>) nothing is drafted.</param>
    /// <returns>The draft. What has no venue, and sessions on record that are of no cell (<c>CAP0106</c>), are told, and nothing throws for data that contradict each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schedule"/> is null.</exception>
    public static SessionDraft Draft(TierSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var needs = new TierNeeds(schedule);
        return needs.Fault is { } fault ? SessionDraft.None(needs, fault) : new EvenVenues(schedule, needs).Draft();
    }

    /// <summary>Drafts sessions in the venues that were chosen for them.</summary>
    /// <param name="schedule">The tier and what is on record, as they were for <see cref="Venues"/>.</param>
    /// <param name="venues">The plan of venues that was made of that request.</param>
    /// <returns>The draft. Who has no seat in the plan of venues has no session.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SessionDraft Draft(TierSchedule schedule, VenuePlan venues)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(venues);
        var needs = new TierNeeds(schedule);
        return needs.Fault is { } fault ? SessionDraft.None(needs, fault) : new ChosenVenues(schedule, needs, venues).Draft();
    }

    /// <summary>Makes a request for venues: near homes, at little cost.</summary>
    /// <remarks>
    /// A district of the request is an area of the tier: a place, a region, or <c>nation</c>. A venue can be had on the working days of the
    /// window, less the days that sessions on record take of its rooms, divided by its rooms and rounded down.
    /// </remarks>
    /// <param name="schedule">The tier and what is on record.</param>
    /// <param name="homes">Where its people live.</param>
    /// <param name="costs">What venues, rooms and travel cost.</param>
    /// <returns>The request for <see cref="VenuePlanner"/>, and what is wrong with the data.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A cost is too great.</exception>
    public static VenueDraft Venues(TierSchedule schedule, IReadOnlyCollection<TraineeHome> homes, VenueCostRules costs)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(homes);
        ArgumentNullException.ThrowIfNull(costs);
        var needs = new TierNeeds(schedule);
        return needs.Fault is { } fault ? new(request: null, [fault]) : new VenueDrafting(schedule, needs, costs).Draft(homes);
    }

    /// <summary>Makes a request for a schedule of a draft, by the rules of the tier.</summary>
    /// <remarks>
    /// Trainers go as far as the tier says: within their place, their region, or anywhere; on as many days as its utilisation allows. Men
    /// train women where the tier does not ask that women do.
    /// </remarks>
    /// <param name="schedule">The tier and what is on record.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="trainers">The trainers there are.</param>
    /// <param name="credentials">Their credentials, for those who may not train without one.</param>
    /// <param name="revocations">The revocations of credentials.</param>
    /// <returns>The request for <see cref="SessionScheduler"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ScheduleRequest Request(
        TierSchedule schedule,
        SessionDraft draft,
        IEnumerable<Trainer> trainers,
        IEnumerable<Credential> credentials,
        IEnumerable<CredentialRevocation> revocations)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(trainers);
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(revocations);
        var (rule, days) = (schedule.Tier.Rule, schedule.WorkingDays);
        var most = (int)((Int128)days.Count * rule.Utilisation.Numerator / rule.Utilisation.Denominator);
        var working = days.ToHashSet();
        return new()
        {
            Sessions = draft.Sessions,
            WorkingDays = [.. days],
            Venues = [.. schedule.Venues],
            Fixed = [.. schedule.OnRecord.Where(s => s.Days.Any(working.Contains))],
            Trainers = [.. trainers.Select(t => new TrainerAvailability { Trainer = t, MostDays = most })],
            Credentials = [.. credentials],
            Revocations = [.. revocations],
            PermitsMenToTrainWomen = !rule.WomenTrainWomen,
            PermitsTrainersToTravel = rule.TrainersAt == CascadeLevel.Nation,
        };
    }
}
