namespace ElectionCore.Capacity;

/// <summary>Says why people of a district have no seat.</summary>
internal static class VenueFindings
{
    public static IEnumerable<Diagnostic> Of(VenueModel model, VenueSolution solution)
    {
        SubjectRef subject = model.District;
        var available = Enumerable.Range(0, model.Venues.Length).Sum(model.RoomDays);
        if (model.LeastRoomDays > available)
        {
            yield return CapacityDiagnostics.RoomDaysShort.At(
                subject, ("district", model.District), ("needed", model.LeastRoomDays), ("available", available), ("missing", model.LeastRoomDays - available));
        }

        for (var c = 0; c < model.Cells.Length; c++)
        {
            var cell = model.Cells[c];
            var longest = model.Venues.Select(v => v.Days).DefaultIfEmpty().Max();
            if (longest < cell.Days)
            {
                yield return CapacityDiagnostics.CourseBeyondVenues.At(
                    subject, ("district", model.District), ("days", cell.Days), ("cell", cell.Code), ("longest", longest));
                continue;
            }

            var full = solution.Flows[c].Unseated;
            for (var p = 0; p < cell.Places.Length; p++)
            {
                if (cell.IsReachable(p))
                {
                    continue;
                }

                full -= cell.People[p];
                var place = model.PlaceCodes[cell.Places[p]];
                yield return CapacityDiagnostics.PlaceUnreachable.At(
                    (SubjectRef)place, ("people", cell.People[p]), ("cell", cell.Code), ("district", model.District), ("place", place));
            }

            if (full > 0)
            {
                var sessions = VenueCell.SessionsFor(full, cell.Seats.Max());
                yield return CapacityDiagnostics.SeatsShort.At(
                    subject, ("people", full), ("district", model.District), ("cell", cell.Code), ("sessions", sessions), ("days", (long)sessions * cell.Days));
            }
        }
    }
}
