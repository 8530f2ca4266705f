namespace ElectionCore.Capacity;

/// <summary>A tier with the areas that its parts belong to.</summary>
internal sealed record PlannedTier(
    CascadeTier Tier,
    IReadOnlyList<(CascadeArea Area, CascadeCell Cell)> Cells,
    IReadOnlyList<(CascadeArea Area, CascadeTrainers Trainers)> Trainers)
{
    /// <summary>The people of the tier above; null when an area's trainers are not known.</summary>
    public IReadOnlyList<CascadeDemand>? DemandAbove() => Trainers.Any(t => t.Trainers.ToTrain is null)
        ? null
        : [.. Trainers.Select(t => new CascadeDemand(
            t.Area, Tier.Rule.TrainerRole, t.Trainers.Group, t.Trainers.Needed ?? 0, (t.Trainers.ToTrain ?? 0) - (t.Trainers.Needed ?? 0)))];
}
