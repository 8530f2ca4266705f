using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Plans one district: a first choice, a bound, choices that the bound suggests, and the better of all.</summary>
internal sealed class DistrictPlanner(VenueModel model)
{
    public (DistrictVenuePlan Plan, ImmutableArray<Diagnostic> Diagnostics) Plan(int steps)
    {
        var search = new VenueSearch(model);
        if (model.Cells.Length == 0)
        {
            return (VenueResult.Of(model, search.Best, 0, 0), []);
        }

        var ascent = new VenueAscent(model, new(model));
        ascent.Run(steps);
        search.Least = Math.Max(0, ascent.Best / VenueBound.Scale) >> 14;
        foreach (var share in new[] { 0.1, 0.3, 0.5, 0.7 })
        {
            search.Try(v => ascent.Use[v] > share, ascent.Sessions);
        }

        search.Improve(ascent.Use);

        var best = SeatSharing.Share(model, search.Best);

        // Costs are whole, so the least cost is not below the bound rounded up.
        var bound = Math.Max(0, (ascent.Best + VenueBound.Scale - 1) / VenueBound.Scale);
        return (VenueResult.Of(model, best, best.Unseated == 0 ? bound : null, ascent.Steps), [.. VenueFindings.Of(model, best)]);
    }
}
