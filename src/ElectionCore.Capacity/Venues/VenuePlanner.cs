using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Chooses venues and assigns people to them, district by district, at little cost and with a proven bound.</summary>
/// <remarks>
/// <para>
/// The problem is capacitated facility location with whole sessions: everyone goes to one venue of their district; a venue that is
/// used costs its opening; the people of a cell there take as many sessions as classes are filled, rounded up; the days of all
/// sessions fit into the rooms and days of the venue. The sum of openings, travel, rooms and sessions shall be least.
/// </para>
/// <para>
/// The search is a heuristic: it improves a choice by closing, opening and swapping venues and by adding, dropping, moving and
/// exchanging sessions, with travel at its least at every step. The bound comes from a Lagrangian relaxation in whole numbers, so
/// that it is valid whatever rounding does; <c>docs/venue-bound.md</c> proves it. Nothing is random and ties go by code: the same
/// request in any order gives the same plan.
/// </para>
/// <para>
/// Where rooms are short, first of all as few people as can be found are without a seat, then the cost is little, and then a cell of which a
/// smaller share has a seat takes over sessions of one with a greater, as long as nobody more is without a seat for it. That may cost more travel.
/// </para>
/// </remarks>
public static class VenuePlanner
{
    /// <summary>Plans all districts, several at once.</summary>
    /// <param name="request">The cells and districts.</param>
    /// <returns>The plan, with what is wrong. Nothing throws for data that contradict each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="OverflowException">The costs of a district are too great: about 10^15 minor units, less with many venues.</exception>
    public static VenuePlan Plan(VenueRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var input = new VenueInput(request);
        var models = input.Models;
        var results = new (DistrictVenuePlan Plan, ImmutableArray<Diagnostic> Diagnostics)[models.Length];
        Parallel.For(0, models.Length, d => results[d] = new DistrictPlanner(models[d]).Plan(request.Steps));
        return new([.. results.Select(r => r.Plan)], [.. input.Diagnostics, .. results.SelectMany(r => r.Diagnostics)]);
    }
}
