using System.Numerics;

namespace ElectionCore.Capacity;

/// <summary>Makes the reasons of a plan's numbers from the plan and its request.</summary>
internal sealed class ReasonBook(CascadePlan plan)
{
    public IEnumerable<CascadeReason> All() =>
        StaffReasons.Of(plan.Request).Concat(plan.Reserves.Select(Reserve)).Concat(plan.Tiers.SelectMany(OfTier))
            .Concat(plan.Materials.SelectMany(OfMaterial)).Concat(CostReasons.Of(plan));

    internal static CascadeInput Input(string name, BigInteger value) => new(name, new(value, 1));

    internal static CascadeInput Input(string name, Ratio value) => new(name, WideRatio.FromRatio(value));

    private static CascadeReason Reserve(CascadeReserve reserve)
    {
        var (rule, template) = reserve.Rule.Kind switch
        {
            ReserveKind.FixedRate => ("reserve-fixed-rate", "Σ over AREAS of ⌈staff × {rate}⌉"),
            ReserveKind.Confidence => ("reserve-confidence", "Σ over AREAS of the smallest N with P(Bin(N, {rate}) ≥ staff) ≥ {confidence}, less the staff"),
            _ => ("reserve-none", "no rule gives this role a reserve"),
        };
        return new()
        {
            Quantity = CascadeQuantity.Reserve,
            Role = reserve.Role,
            Place = reserve.Rule.Scope,
            Rule = rule,
            Template = "{result} in reserve for {staff}: " + template.Replace("AREAS", AreasOf(reserve.Rule.PooledAt), StringComparison.Ordinal)
                + "; {by place} if each place has its own, {by region} by region, {by nation} over all",
            Inputs =
            [
                Input("staff", reserve.Staff),
                Input("places", reserve.Places),
                Input("rate", reserve.Rule.Rate),
                Input("confidence", reserve.Rule.Confidence),
                Input("by place", reserve.ByPlace),
                Input("by region", reserve.ByRegion),
                Input("by nation", reserve.ByNation),
            ],
            Result = new(reserve.Planned, 1),
        };
    }

    private static string AreasOf(CascadeLevel level) => level switch
    {
        CascadeLevel.Place => "{places} places",
        CascadeLevel.Region => "the regions of {places} places",
        _ => "all {places} places together",
    };

    private IEnumerable<CascadeReason> OfTier(CascadeTier tier)
    {
        yield return new()
        {
            Quantity = CascadeQuantity.WorkingDays,
            Tier = tier.Code,
            Rule = "working-days",
            Template = "{result} working days: {days} days of the window, less {off} days off",
            Inputs = [Input("days", DaysOf(tier)), Input("off", DaysOf(tier) - tier.WorkingDays)],
            Result = new(tier.WorkingDays, 1),
        };
        foreach (var reason in tier.Cells.SelectMany(OfCell).Concat(OfSessions(tier)))
        {
            yield return reason;
        }

        foreach (var reason in tier.Trainers.SelectMany(t => OfTrainers(tier, t)).Concat(tier.Rooms.SelectMany(r => OfRooms(tier, r))))
        {
            yield return reason;
        }
    }

    private static int DaysOf(CascadeTier tier) => tier.Window is { } window ? window.End.DayNumber - window.Start.DayNumber : 0;

    private static IEnumerable<CascadeReason> OfCell(CascadeCell cell)
    {
        var reason = new CascadeReason { Tier = cell.Tier, Place = cell.Place, Role = cell.Role, Item = cell.Group.Code };
        yield return reason with
        {
            Quantity = CascadeQuantity.People,
            Rule = "people-of-cell",
            Template = "{result} people: {staff} needed + {reserve} in reserve",
            Inputs = [Input("staff", cell.Staff), Input("reserve", cell.Reserve)],
            Result = new(cell.People, 1),
        };
        yield return reason with
        {
            Quantity = CascadeQuantity.CellSessions,
            Rule = "sessions-of-cell",
            Template = "{result} sessions: ⌈({people} people − {finished} who finished) / {class}⌉" + (cell.Cap < cell.RuleCap ? " (the rooms take no more; the rule is {rule class})" : "")
                + "; {smaller classes} classes of {class size}, {larger classes} of one more",
            Inputs =
            [
                Input("people", cell.People),
                Input("finished", cell.Finished),
                Input("class", cell.Cap),
                Input("rule class", cell.RuleCap),
                Input("smaller classes", cell.SmallerClasses),
                Input("class size", cell.ClassSize),
                Input("larger classes", cell.LargerClasses),
            ],
            Result = new(cell.Sessions, 1),
        };
    }

    private static IEnumerable<CascadeReason> OfSessions(CascadeTier tier)
    {
        foreach (var role in tier.Cells.GroupBy(c => (c.Role, c.Cap)))
        {
            var people = role.Total(c => c.Remaining);
            yield return new()
            {
                Quantity = CascadeQuantity.Sessions,
                Tier = tier.Code,
                Role = role.Key.Role,
                Rule = "sessions-by-cell",
                Template = "{result} sessions: Σ over {areas} areas and {cells} cells of ⌈people / {class}⌉; evenly {people} / {class} = {even}",
                Inputs =
                [
                    Input("areas", role.Select(c => c.Place).Distinct().Count()),
                    Input("cells", role.Count()),
                    Input("people", people),
                    Input("class", role.Key.Cap),
                    new("even", new(people, role.Key.Cap)),
                ],
                Result = new(role.Total(c => c.Sessions), 1),
            };
        }

        yield return new()
        {
            Quantity = CascadeQuantity.RoundingLoss,
            Tier = tier.Code,
            Rule = "rounding-loss",
            Template = "{result} sessions more: {sessions} by cell, {pooled} if all people of a role were in classes together",
            Inputs = [Input("sessions", tier.Sessions), Input("pooled", tier.PooledSessions)],
            Result = new(tier.RoundingLoss, 1),
        };
        yield return new()
        {
            Quantity = CascadeQuantity.SessionDays,
            Tier = tier.Code,
            Rule = "session-days",
            Template = "{result} session-days: Σ of sessions × days over {cells} cells",
            Inputs = [Input("sessions", tier.Sessions), Input("cells", tier.Cells.Count)],
            Result = new(tier.SessionDays, 1),
        };
    }

    private static IEnumerable<CascadeReason> OfTrainers(CascadeTier tier, CascadeTrainers trainers)
    {
        if (trainers is not { Needed: { } needed, ToTrain: { } toTrain })
        {
            yield break;
        }

        var reason = new CascadeReason { Tier = tier.Code, Place = trainers.Place, Role = tier.Rule.TrainerRole, Item = trainers.Group.Code };
        yield return reason with
        {
            Quantity = CascadeQuantity.Trainers,
            Rule = "trainers",
            Template = "{result} trainers: ⌈{trainer-days} trainer-days / ({working days} days × {utilisation})⌉, and at least a team of {team}",
            Inputs =
            [
                Input("trainer-days", trainers.TrainerDays),
                Input("working days", tier.WorkingDays),
                Input("utilisation", tier.Rule.Utilisation),
                Input("team", trainers.Team),
            ],
            Result = new(needed, 1),
        };
        yield return reason with
        {
            Quantity = CascadeQuantity.TrainersToTrain,
            Rule = "trainers-to-train",
            Template = "{result} to train: ⌈{trainers} / (1 − {dropout})⌉",
            Inputs = [Input("trainers", needed), Input("dropout", tier.Rule.TrainerDropout)],
            Result = new(toTrain, 1),
        };
    }

    private static IEnumerable<CascadeReason> OfRooms(CascadeTier tier, CascadeRooms rooms)
    {
        if (rooms.Needed is { } needed)
        {
            yield return new()
            {
                Quantity = CascadeQuantity.Rooms,
                Tier = tier.Code,
                Place = rooms.Place,
                Rule = "rooms",
                Template = "{result} rooms at least: ⌈{session-days} session-days / {working days} days⌉; the calendar takes up to {peak}",
                Inputs = [Input("session-days", rooms.SessionDays), Input("working days", tier.WorkingDays), Input("peak", rooms.Peak)],
                Result = new(needed, 1),
            };
        }
    }

    private static IEnumerable<CascadeReason> OfMaterial(CascadeMaterial material)
    {
        var reason = new CascadeReason { Tier = material.Rule.Tier, Place = material.Place, Role = material.Rule.Role, Item = material.Rule.Material.Value };
        yield return reason with
        {
            Quantity = CascadeQuantity.MaterialUnits,
            Rule = "material-units",
            Template = "{result} units: ⌈{base} " + Words.Of(material.Rule.Per) + "s × {quantity} × (1 + {spare})⌉",
            Inputs = [Input("base", material.Base), Input("quantity", material.Rule.Quantity), Input("spare", material.Rule.Spare)],
            Result = new(material.Units, 1),
        };
        yield return reason with
        {
            Quantity = CascadeQuantity.MaterialPacks,
            Rule = "material-packs",
            Template = "{result} packs: ⌈{units} / {pack}⌉",
            Inputs = [Input("units", material.Units), Input("pack", material.Rule.PackSize)],
            Result = new(material.Packs, 1),
        };
    }
}
