namespace ElectionCore.Capacity.Tests;

/// <summary>Reckons a plan anew from its request.</summary>
internal static class VenuePlanAudit
{
    public static void Check(VenueRequest request, VenueDistrict district, DistrictVenuePlan plan)
    {
        var cells = request.Cells.ToDictionary(c => c.Code, StringComparer.Ordinal);
        var venues = district.Venues.ToDictionary(v => v.Venue);
        foreach (var place in district.Places)
        {
            foreach (var count in place.People)
            {
                plan.Assignments.Concat(plan.Unseated).Where(a => a.Place == place.Place && a.Cell == count.Cell).Sum(a => a.People).ShouldBe(count.People);
            }
        }

        plan.Assignments.ShouldAllBe(a => a.People > 0 && district.Travel.Find(a.Place, a.Venue!.Value) != null);
        plan.Unseated.ShouldAllBe(a => a.People > 0 && a.Venue == null);
        foreach (var sessions in plan.Sessions)
        {
            var seats = Math.Min(cells[sessions.Cell].ClassCap, venues[sessions.Venue].Seats);
            sessions.People.ShouldBe(plan.Assignments.Where(a => a.Venue == sessions.Venue && a.Cell == sessions.Cell).Sum(a => a.People));
            sessions.People.ShouldBeInRange(((sessions.Sessions - 1) * seats) + 1, sessions.Sessions * seats);
            cells[sessions.Cell].Days.ShouldBeLessThanOrEqualTo(venues[sessions.Venue].Days);
        }

        plan.Sessions.Sum(s => s.People).ShouldBe(plan.Assignments.Sum(a => a.People));
        foreach (var held in plan.Sessions.GroupBy(s => s.Venue))
        {
            held.Sum(s => s.Sessions * cells[s.Cell].Days).ShouldBeLessThanOrEqualTo(venues[held.Key].Rooms * venues[held.Key].Days);
        }

        plan.Venues.ShouldBe(plan.Sessions.Select(s => s.Venue).Distinct());
        plan.Cost.ShouldBe(new(
            plan.Venues.Sum(v => venues[v].OpeningCost),
            plan.Assignments.Sum(a => a.People * district.Travel.Find(a.Place, a.Venue!.Value)!.Value),
            plan.Sessions.Sum(s => s.Sessions * cells[s.Cell].Days * venues[s.Venue].CostPerRoomDay),
            plan.Sessions.Sum(s => s.Sessions * cells[s.Cell].SessionCost)));
        (plan.Bound is null).ShouldBe(plan.Unseated.Count > 0);
        if (plan.Bound is { } bound)
        {
            bound.ShouldBeLessThanOrEqualTo(plan.Cost.Total);
            plan.Gap.ShouldBe(new(plan.Cost.Total - bound, bound));
        }
    }
}
