namespace ElectionCore.Capacity;

/// <summary>The trainers of an area, and the cells by their numbers whose sessions are theirs.</summary>
internal sealed record TrainerNeed(CascadeArea Area, CascadeTrainers Need, IReadOnlyList<int> Cells);
