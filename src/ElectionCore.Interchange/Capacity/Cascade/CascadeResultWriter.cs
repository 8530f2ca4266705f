using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes the plan of a cascade.</summary>
internal sealed class CascadeResultWriter(CascadeProperties json)
{
    public void Write(CascadePlan plan, bool withReasons) => json.Object(CascadeDocument.ResultProperty, () =>
    {
        json.Records("tiers", plan.Tiers, Tier);
        json.Records("reserves", plan.Reserves, Reserve);
        json.Records("materials", plan.Materials, Material);
        json.Records("cost", plan.Cost, Cost);
        if (plan.TotalCost is { } total)
        {
            json.Money("totalCost", total);
        }
        else
        {
            json.Null("totalCost");
        }

        json.Records("notKnown", plan.NotKnown, g =>
        {
            json.Text("place", g.Place.Value);
            json.Text("role", g.Role.Value);
            json.Text("reason", g.Reason);
        });
        json.Records("findings", plan.Findings, f =>
        {
            json.Text("code", f.Code);
            json.Word("severity", f.Severity);
            json.Text("text", DiagnosticText.English.Format(f, System.Globalization.CultureInfo.InvariantCulture));
        });
        if (withReasons)
        {
            json.Records("why", plan.Why(), Reason);
        }
    });

    private void Tier(CascadeTier tier)
    {
        json.Text("code", tier.Code);
        if (tier.Window is { } window)
        {
            json.Window("window", window);
        }
        else
        {
            json.Null("window");
        }

        json.Number("workingDays", tier.WorkingDays);
        json.Number("people", tier.People);
        json.Number("remaining", tier.Remaining);
        json.Number("sessions", tier.Sessions);
        json.Number("allSessions", tier.AllSessions);
        json.Number("pooledSessions", tier.PooledSessions);
        json.Number("roundingLoss", tier.RoundingLoss);
        json.Number("sessionDays", tier.SessionDays);
        json.NumberOrNull("trainersNeeded", tier.TrainersNeeded);
        json.Records("cells", tier.Cells, Cell);
        json.Records("rooms", tier.Rooms, r =>
        {
            json.TextOrNull("place", r.Place?.Value);
            json.Number("sessionDays", r.SessionDays);
            json.NumberOrNull("needed", r.Needed);
            json.NumberOrNull("available", r.Available);
            json.Number("peak", r.Peak);
        });
        json.Records("trainers", tier.Trainers, Trainers);
        json.Records("calendar", tier.Calendar, d =>
        {
            json.Text("day", CascadeProperties.TextOf(d.Day));
            json.TextOrNull("place", d.Place?.Value);
            json.Number("starting", d.Starting);
            json.Number("running", d.Running);
            json.Number("trainers", d.Trainers);
        });
        json.Records("shortfalls", tier.Shortfalls, s =>
        {
            json.TextOrNull("place", s.Place?.Value);
            json.Number("sessions", s.Sessions);
            json.NumberOrNull("moreTrainers", s.MoreTrainers);
            json.NumberOrNull("moreRooms", s.MoreRooms);
            json.NumberOrNull("moreDays", s.MoreDays);
        });
    }

    private void Cell(CascadeCell cell)
    {
        json.TextOrNull("place", cell.Place?.Value);
        json.Text("role", cell.Role.Value);
        json.Text("group", cell.Group.Code);
        json.Number("staff", cell.Staff);
        json.Number("reserve", cell.Reserve);
        json.Number("people", cell.People);
        json.Number("finished", cell.Finished);
        json.Number("heldSessions", cell.HeldSessions);
        json.Number("remaining", cell.Remaining);
        json.Number("cap", cell.Cap);
        json.Number("days", cell.Days);
        json.Number("sessions", cell.Sessions);
        json.Number("classSize", cell.ClassSize);
        json.Number("largerClasses", cell.LargerClasses);
    }

    private void Trainers(CascadeTrainers trainers)
    {
        json.TextOrNull("place", trainers.Place?.Value);
        json.Text("group", trainers.Group.Code);
        json.Number("trainerDays", trainers.TrainerDays);
        json.NumberOrNull("needed", trainers.Needed);
        json.NumberOrNull("available", trainers.Available);
        json.NumberOrNull("toTrain", trainers.ToTrain);
        json.Number("peak", trainers.Peak);
    }

    private void Reserve(CascadeReserve reserve)
    {
        json.Text("role", reserve.Role.Value);
        json.TextIf("scope", reserve.Rule.Scope?.Value);
        json.Word("kind", reserve.Rule.Kind);
        json.Word("pooledAt", reserve.Rule.PooledAt);
        json.Number("places", reserve.Places);
        json.Number("staff", reserve.Staff);
        json.Number("planned", reserve.Planned);
        json.Number("byPlace", reserve.ByPlace);
        json.Number("byRegion", reserve.ByRegion);
        json.Number("byNation", reserve.ByNation);
    }

    private void Material(CascadeMaterial material)
    {
        json.Text("material", material.Rule.Material.Value);
        json.Text("tier", material.Rule.Tier);
        json.TextIf("role", material.Rule.Role?.Value);
        json.TextOrNull("place", material.Place?.Value);
        json.Number("base", material.Base);
        json.Number("units", material.Units);
        json.Number("packs", material.Packs);
    }

    private void Cost(CascadeCostLine line)
    {
        json.Word("kind", line.Kind);
        json.TextOrNull("tier", line.Tier);
        json.TextIf("role", line.Role?.Value);
        json.TextIf("material", line.Material?.Value);
        json.NumberOrNull("quantity", line.Quantity);
        json.Money("rate", line.Rate);
        json.Money("amount", line.Amount);
    }

    private void Reason(CascadeReason reason)
    {
        json.Word("quantity", reason.Quantity);
        json.TextIf("tier", reason.Tier);
        json.TextIf("place", reason.Place?.Value);
        json.TextIf("role", reason.Role?.Value);
        json.TextIf("item", reason.Item);
        json.Text("rule", reason.Rule);
        json.Object("inputs", () =>
        {
            foreach (var input in reason.Inputs)
            {
                json.Text(input.Name, input.Value.ToString());
            }
        });
        json.Text("result", reason.Result.ToString());
        json.Text("text", reason.ToString());
    }
}
