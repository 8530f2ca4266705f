using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes the request of a cascade, so that it is read back as it was.</summary>
internal sealed class CascadeRequestWriter(CascadeProperties json)
{
    public void Write(CascadeRequest request) => json.Object(CascadeDocument.RequestProperty, () =>
    {
        json.Records("places", request.Places, Place);
        json.AnyRecords("staffing", request.Staffing, Staffing);
        json.AnyRecords("groups", request.Groups, Group);
        json.AnyRecords("splits", request.Splits, Split);
        json.AnyRecords("reserves", request.Reserves, Reserve);
        json.Records("tiers", request.Tiers, Tier);
        json.Texts("daysOff", request.DaysOff.Select(Words.Of));
        json.Texts("holidays", request.Holidays.Select(CascadeProperties.TextOf));
        json.DayIf("electionDay", request.ElectionDay);
        json.NumberIf("minDaysBefore", request.MinDaysBefore);
        json.NumberIf("maxDaysBefore", request.MaxDaysBefore);
        json.AnyRecords("materials", request.Materials, Material);
        json.AnyRecords("costs", request.Costs, Cost);
        json.Ratio("costReserve", request.CostReserve);
        json.DayIf("planFrom", request.PlanFrom);
        json.AnyRecords("held", request.Held, Held);
    });

    private void Place(CascadePlace place)
    {
        json.Text("code", place.Code.Value);
        json.TextIf("region", place.Region?.Value);
        json.NumberIf("stations", place.Stations);
        if (place.Booths is { } booths)
        {
            json.Records("booths", booths, b =>
            {
                json.Text("kind", b.Kind);
                json.Number("count", b.Count);
            });
        }

        json.AnyRecords("headcounts", place.Headcounts, h =>
        {
            json.Text("role", h.Role.Value);
            json.Number("people", h.People);
        });
        json.NumberIf("rooms", place.Rooms);
        json.NumberIf("roomCapacity", place.RoomCapacity);
    }

    private void Staffing(StaffingRule rule)
    {
        json.Text("role", rule.Role.Value);
        json.TextIf("scope", rule.Scope?.Value);
        json.Ratio("perStation", rule.PerStation);
        json.Ratio("perBooth", rule.PerBooth);
        json.AnyRecords("perKind", rule.PerKind, k =>
        {
            json.Text("kind", k.Kind);
            json.Ratio("people", k.People);
        });
    }

    private void Group(CascadeGroup group)
    {
        json.Text("code", group.Code);
        json.Word("sessions", group.Sessions);
        json.TextIf("language", group.Language);
    }

    private void Split(GroupSplit split)
    {
        json.TextIf("role", split.Role?.Value);
        json.TextIf("scope", split.Scope?.Value);
        json.Records("parts", split.Parts, p =>
        {
            json.Text("group", p.Group);
            json.NumberIf("count", p.Count);
            json.TextIf("share", p.Share?.ToString());
        });
    }

    private void Reserve(ReserveRule rule)
    {
        json.Word("kind", rule.Kind);
        json.TextIf("rate", rule.Kind == ReserveKind.None ? null : rule.Rate.ToString());
        json.TextIf("confidence", rule.Kind == ReserveKind.Confidence ? rule.Confidence.ToString() : null);
        json.TextIf("role", rule.Role?.Value);
        json.TextIf("scope", rule.Scope?.Value);
        json.Word("pooledAt", rule.PooledAt);
    }

    private void Tier(CascadeTierRule tier)
    {
        json.Text("code", tier.Code);
        json.Window("window", tier.Window);
        json.Records("classes", tier.Classes, c =>
        {
            json.TextIf("role", c.Role?.Value);
            json.Number("cap", c.Cap);
            json.Number("days", c.Days);
            json.Number("trainers", c.Trainers);
        });
        json.Text("trainerRole", tier.TrainerRole.Value);
        json.Word("sessionsAt", tier.SessionsAt);
        json.Word("trainersAt", tier.TrainersAt);
        json.Ratio("utilisation", tier.Utilisation);
        json.Ratio("trainerDropout", tier.TrainerDropout);
        json.Flag("groupsApart", tier.GroupsApart);
        json.Flag("womenTrainWomen", tier.WomenTrainWomen);
        json.Flag("trainersByLanguage", tier.TrainersByLanguage);
        json.AnyRecords("available", tier.Available, s =>
        {
            json.TextIf("place", s.Place?.Value);
            json.Word("sessions", s.Sessions);
            json.TextIf("language", s.Language);
            json.Number("count", s.Count);
        });
    }

    private void Material(MaterialRule rule)
    {
        json.Text("material", rule.Material.Value);
        json.Text("tier", rule.Tier);
        json.TextIf("role", rule.Role?.Value);
        json.Word("per", rule.Per);
        json.Ratio("quantity", rule.Quantity);
        json.Ratio("spare", rule.Spare);
        json.Number("packSize", rule.PackSize);
        json.Word("packedAt", rule.PackedAt);
    }

    private void Cost(CostRule rule)
    {
        json.Word("kind", rule.Kind);
        json.Money("rate", rule.Rate);
        json.TextIf("tier", rule.Tier);
        json.TextIf("role", rule.Role?.Value);
        json.TextIf("material", rule.Material?.Value);
    }

    private void Held(HeldSession held)
    {
        json.Text("tier", held.Tier);
        json.TextIf("place", held.Place?.Value);
        json.Text("role", held.Role.Value);
        json.Text("group", held.Group);
        json.TextIf("session", held.Session?.Value);
        json.DayIf("on", held.On);
        json.Number("finished", held.Finished);
    }
}
