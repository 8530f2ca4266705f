namespace ElectionCore.Capacity;

/// <summary>Plans one tier: its cells, rooms, trainers and calendar.</summary>
internal sealed class TierPlanner(CascadeTierRule rule, TierWindow window, PlaceRooms rooms, List<Diagnostic> findings)
{
    public PlannedTier Plan(IEnumerable<CascadeDemand> demands, HeldBook held)
    {
        var cells = Cells(demands, held);
        held.ReportRest(rule.Code, findings);
        var sessions = cells.Total(c => c.Cell.Sessions);
        if (sessions > 0 && window.Days.Count == 0)
        {
            findings.Add(CapacityDiagnostics.CascadeNoDay.At(default, ("tier", rule.Code), ("sessions", sessions)));
        }

        var needs = Trainers(cells);
        var calendar = new TierCalendar(rule, window, rooms, cells, needs, findings);
        if (window.Days.Count > 0)
        {
            calendar.Make();
        }

        var trainers = needs.Select((n, i) => (n.Area, Trainers: n.Need with { Peak = calendar.PeakTrainers[i] })).ToList();
        ReportTrainers(trainers.Select(t => t.Trainers));
        return new(
            new()
            {
                Rule = rule,
                Window = window.Length > 0 ? DateRange.Between(window.From, window.To) : null,
                WorkingDays = window.Days.Count,
                Cells = [.. cells.Select(c => c.Cell)],
                Rooms = [.. calendar.Rooms()],
                Trainers = [.. trainers.Select(t => t.Trainers)],
                Calendar = [.. calendar.Days],
                Shortfalls = [.. calendar.Shortfalls],
                PooledSessions = cells.GroupBy(c => (c.Cell.Role, c.Cell.Cap)).Total(g => Exact.Ceiling(g.Total(c => c.Cell.Remaining), g.Key.Cap)),
            },
            cells,
            [.. trainers]);
    }

    private List<(CascadeArea Area, CascadeCell Cell)> Cells(IEnumerable<CascadeDemand> demands, HeldBook held)
    {
        var cells = new List<(CascadeArea, CascadeCell)>();
        var together = demands.GroupBy(d => (Area: d.Area.At(rule.SessionsAt), d.Role, Group: rule.GroupsApart ? d.Group : CascadeGroup.Everyone));
        foreach (var cell in together.OrderBy(g => g.Key.Area.Code ?? default))
        {
            var (area, role, group) = cell.Key;
            var classes = rule.ClassFor(role)!;
            var (sessions, finished) = held.Take(rule.Code, area.Code, role, group.Code);
            CascadeCell made = new()
            {
                Tier = rule.Code,
                Place = area.Code,
                Role = role,
                Group = group,
                Staff = cell.Total(d => d.Staff),
                Reserve = cell.Total(d => d.Reserve),
                HeldSessions = sessions,
                Finished = finished,
                RuleCap = classes.Cap,
                Cap = Math.Min(classes.Cap, rooms.CapacityIn(area) ?? int.MaxValue),
                Days = classes.Days,
                TrainersPerClass = classes.Trainers,
            };
            if (made.Finished > made.People)
            {
                findings.Add(CapacityDiagnostics.CascadeMoreFinished.At(
                    default,
                    ("finished", finished),
                    ("role", role),
                    ("group", group.Code),
                    ("place", CascadeArea.Name(area.Code)),
                    ("tier", rule.Code),
                    ("over", made.Finished - made.People),
                    ("people", made.People)));
            }

            cells.Add((area, made));
        }

        return cells;
    }

    private List<TrainerNeed> Trainers(IReadOnlyList<(CascadeArea Area, CascadeCell Cell)> cells)
    {
        var needs = new List<TrainerNeed>();
        var pools = cells.Select((c, i) => (c.Cell, Index: i, Area: c.Area.At(rule.TrainersAt), Group: TrainersOf(c.Cell.Group)));
        foreach (var pool in pools.GroupBy(c => (c.Area, c.Group)).OrderBy(g => g.Key.Area.Code ?? default))
        {
            var (area, group) = pool.Key;
            var days = pool.Total(c => c.Cell.TrainerDays);
            var team = pool.Where(c => c.Cell.Sessions > 0).Select(c => c.Cell.TrainersPerClass).DefaultIfEmpty().Max();
            long? needed = days == 0 ? 0
                : window.Days.Count == 0 ? null
                : Math.Max(team, Exact.Ceiling((Int128)days * rule.Utilisation.Denominator, (Int128)window.Days.Count * rule.Utilisation.Numerator));
            var dropout = rule.TrainerDropout;
            CascadeTrainers need = new()
            {
                Place = area.Code,
                Group = group,
                TrainerDays = days,
                Team = team,
                Needed = needed,
                Available = rule.Available
                    .FirstOrDefault(s => s.Place == area.Code && s.Sessions == group.Sessions && s.Language == group.Language)?.Count,
                ToTrain = needed is { } trainers ? Exact.Ceiling((Int128)trainers * dropout.Denominator, dropout.Denominator - dropout.Numerator) : null,
            };
            needs.Add(new(area, need, [.. pool.Select(c => c.Index)]));
        }

        return needs;
    }

    // Trainers are apart only where the tier says so.
    private CascadeGroup TrainersOf(CascadeGroup group)
    {
        var (women, language) = (rule.WomenTrainWomen && group.Sessions == SessionGroup.Women, rule.TrainersByLanguage ? group.Language : null);
        return (women, language) switch
        {
            (false, null) => CascadeGroup.Everyone,
            (false, _) => new() { Code = language, Language = language },
            (true, null) => new() { Code = "women", Sessions = SessionGroup.Women },
            _ => new() { Code = "women/" + language, Sessions = SessionGroup.Women, Language = language },
        };
    }

    private void ReportTrainers(IEnumerable<CascadeTrainers> trainers)
    {
        foreach (var pool in trainers)
        {
            if (pool is { Needed: { } needed, Available: { } available } && available < needed)
            {
                findings.Add(CapacityDiagnostics.CascadeTooFewTrainers.At(
                    default,
                    ("tier", rule.Code),
                    ("needed", needed),
                    ("place", CascadeArea.Name(pool.Place)),
                    ("group", pool.Group.Code),
                    ("available", available),
                    ("missing", needed - available)));
            }
        }
    }
}
