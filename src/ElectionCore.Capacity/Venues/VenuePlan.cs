using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>The venues of all districts, with what was wrong.</summary>
public sealed class VenuePlan
{
    internal VenuePlan(ImmutableArray<DistrictVenuePlan> districts, ImmutableArray<Diagnostic> diagnostics) =>
        (Districts, Diagnostics) = (districts, diagnostics);

    /// <summary>The districts, in the order of their codes. One whose data cannot be used is left out.</summary>
    public ImmutableArray<DistrictVenuePlan> Districts { get; }

    /// <summary>What is wrong with the data, and who has no seat and why.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>How the plan was made, for the reader of a report.</summary>
    public string Method => "Local search over venues and sessions; bound by Lagrangian relaxation of assignment, in whole numbers.";

    /// <summary>What all districts cost.</summary>
    /// <exception cref="OverflowException">A sum is too great.</exception>
    public VenueCost Cost => Districts.Aggregate(default(VenueCost), (sum, d) => sum + d.Cost);

    /// <summary>The sum of the bounds, in minor units; null when a district has none.</summary>
    /// <exception cref="OverflowException">The sum is too great.</exception>
    public long? Bound => Districts.Any(d => d.Bound is null) ? null : Districts.Aggregate(0L, (sum, d) => checked(sum + d.Bound!.Value));

    /// <summary>By what part of the bound the cost of all districts exceeds it; undefined without a bound or with one of zero.</summary>
    public Ratio Gap => Bound is { } bound ? new(Cost.Total - bound, bound) : default;

    /// <summary>The plan of a district.</summary>
    /// <param name="district">The district.</param>
    /// <returns>The plan, or null when it has none.</returns>
    public DistrictVenuePlan? Find(PlaceCode district) => Districts.FirstOrDefault(d => d.District == district);
}
