using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What was scheduled of a tier, what was not, and what the venues cost.</summary>
internal sealed class ScheduleReport(TierSchedule tier, SessionDraft draft, SessionSchedule schedule, VenuePlan? venues, VenueCostRules? costs)
{
    private const string NotFound = "That none was found is no proof that there is none, unless its finding counts too few seats, trainers or days.";

    private long Needed => draft.Sessions.Count + draft.UnplacedTotal;

    private long Left => Needed - schedule.Sessions.Length;

    public void Write(Verb verb)
    {
        PlanText.Narrow(verb.Output);
        var window = tier.Tier.Window is { } days ? $"{PlanText.Span(days)}, {PlanText.Number(tier.Tier.WorkingDays)} working days" : "no window";
        PlanText.Line(verb, $"Tier {tier.Tier.Code}, course {tier.Course} version {tier.Version}: {window}.");
        if (tier.Code is { } plan)
        {
            PlanText.Line(verb, $"On record of plan {plan} in this tier: {PlanText.Count(draft.SessionsOnRecord, "session", "sessions")}, which stay as they are; {PlanText.Number(draft.SeatsOnRecord)} of their seats were counted.");
        }

        if (venues is not null)
        {
            WriteVenues(verb);
        }

        var table = PlanText.Table("Place", "Role", "Group", "Sessions", "Scheduled", "Not", "People", "Venues", "Trainers", "First day", "Last day");
        List<Row> rows = [.. Rows()];
        foreach (var row in rows.Append(new("all", "", "", rows.Sum(r => r.Sessions), rows.Sum(r => r.People), [.. schedule.Sessions])))
        {
            table.Row(
                row.Place, row.Role, row.Group, PlanText.Number(row.Sessions), PlanText.Number(row.Scheduled.Count), PlanText.Number(row.Sessions - row.Scheduled.Count),
                PlanText.Number(row.People), PlanText.Number(row.Scheduled.DistinctBy(s => s.Venue).Count()), PlanText.Number(row.Scheduled.SelectMany(s => s.Trainers).Distinct().Count()),
                row.First is { } first ? Days.Iso(first) : "", row.Last is { } last ? Days.Iso(last) : "");
        }

        table.AlignRight(3);
        verb.Output.Write(table);
        PlanText.Line(verb, $"{PlanText.Number(schedule.Sessions.Length)} of {PlanText.Number(Needed)} sessions have a venue, a room, days and trainers.");
        if (Left > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(Left)} have not; the findings say why. {NotFound}");
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("tier", tier.Tier.Code);
        json.WriteString("plan", tier.Code?.Value);
        json.WriteString("course", tier.Course.Value);
        json.WriteString("version", tier.Version);
        json.WriteSpan(tier.Tier.Window);
        json.WriteNumber("workingDays", tier.Tier.WorkingDays);
        json.WriteNumber("onRecord", draft.SessionsOnRecord);
        json.WriteNumber("seatsOnRecord", draft.SeatsOnRecord);
        json.WriteNumber("sessions", Needed);
        json.WriteNumber("scheduled", schedule.Sessions.Length);
        json.WriteNumber("notScheduled", Left);
        json.WriteString("note", NotFound);
        WriteVenues(json);
        json.WriteAll("scheduledSessions", schedule.Sessions, session =>
        {
            json.WriteStartObject();
            json.WriteString("session", session.Code.Value);
            json.WriteString("place", session.Place.Value);
            json.WriteString("venue", session.Venue?.Value);
            json.WriteNumberOrNull("room", session.Room);
            json.WriteTexts("days", session.Days.Select(Days.Iso));
            json.WriteNumber("capacity", session.Capacity);
            json.WriteString("role", session.Role?.Value);
            json.WriteString("group", Words.Of(session.Group));
            json.WriteString("language", session.Language);
            json.WriteTexts("trainers", session.Trainers);
            json.WriteEndObject();
        });
        json.WriteTexts("unscheduled", schedule.Unscheduled.Select(s => s.Code));
        json.WriteAll("withoutVenue", draft.Unplaced, u =>
        {
            json.WriteStartObject();
            json.WriteString("place", u.Place?.Value);
            json.WriteString("role", u.Role.Value);
            json.WriteString("group", u.Group);
            json.WriteNumber("sessions", u.Sessions);
            json.WriteNumber("people", u.People);
            json.WriteEndObject();
        });
    }

    private Money Money(long units) => ElectionCore.Money.FromMinorUnits(units, costs!.Currency);

    private void WriteVenues(Verb verb)
    {
        var (cost, hired) = (venues!.Cost, venues.Districts.Sum(d => d.Venues.Count));
        PlanText.Line(verb, $"Venues chosen by cost: {PlanText.Number(hired)} of {PlanText.Number(tier.Venues.Count)} on record.");
        PlanText.Line(verb, $"Cost {Money(cost.Total)}: opening {Money(cost.Opening)}, travel {Money(cost.Travel)}, rooms {Money(cost.Rooms)}, sessions {Money(cost.Sessions)}.");
        PlanText.Line(verb, venues.Bound is { } bound
            ? $"No choice of these venues costs less than {Money(bound)}; the gap is {Gap()}. {venues.Method}"
            : "There is no bound: not everyone has a seat.");
    }

    private string Gap() => venues!.Gap.IsDefined ? $"{venues.Gap.ToPercentString(2, MidpointRounding.AwayFromZero)} ({venues.Gap})" : "undefined, since the bound is zero";

    private void WriteVenues(Utf8JsonWriter json)
    {
        if (venues is null)
        {
            json.WriteNull("venues");
            return;
        }

        json.WriteStartObject("venues");
        json.WriteString("currency", costs!.Currency);
        json.WriteString("method", venues.Method);
        json.WriteNumber("onRecord", tier.Venues.Count);
        json.WriteTexts("hired", venues.Districts.SelectMany(d => d.Venues));
        json.WriteNumber("totalMinorUnits", venues.Cost.Total);
        json.WriteNumber("openingMinorUnits", venues.Cost.Opening);
        json.WriteNumber("travelMinorUnits", venues.Cost.Travel);
        json.WriteNumber("roomsMinorUnits", venues.Cost.Rooms);
        json.WriteNumber("sessionsMinorUnits", venues.Cost.Sessions);
        json.WriteNumberOrNull("boundMinorUnits", venues.Bound);
        json.WriteString("gap", venues.Gap.IsDefined ? venues.Gap.ToString() : null);
        json.WriteEndObject();
    }

    private IEnumerable<Row> Rows()
    {
        var scheduled = schedule.Sessions.ToDictionary(s => s.Code);
        var placed = draft.Sessions.GroupBy(s => (Place: s.Place.Value, Role: s.Role?.Value ?? "", Group: GroupOf(s)))
            .Select(g => new Row(g.Key.Place, g.Key.Role, g.Key.Group, g.Count(), g.Sum(s => (long)s.Capacity), [.. g.Select(s => scheduled.GetValueOrDefault(s.Code)).OfType<TrainingSession>()]));
        var without = draft.Unplaced.Select(u => new Row(u.Place?.Value ?? "all", u.Role.Value, $"{u.Group}, no venue", u.Sessions, u.People, []));
        return placed.Concat(without).OrderBy(r => r.Place, StringComparer.Ordinal).ThenBy(r => r.Role, StringComparer.Ordinal).ThenBy(r => r.Group, StringComparer.Ordinal);
    }

    private static string GroupOf(SessionRequest session) => session.Language is { } language ? $"{Words.Of(session.Group)}, {language}" : Words.Of(session.Group);

    private sealed record Row(string Place, string Role, string Group, long Sessions, long People, List<TrainingSession> Scheduled)
    {
        public DateOnly? First => Scheduled.Count == 0 ? null : Scheduled.Min(s => s.Days[0]);

        public DateOnly? Last => Scheduled.Count == 0 ? null : Scheduled.Max(s => s.Days[^1]);
    }
}
