namespace ElectionCore.EntityFrameworkCore;

/// <summary>What one commit changes in one aggregate.</summary>
/// <param name="Subject">The aggregate: its kind and key.</param>
/// <param name="Before">Its columns before, by name; null when it is new.</param>
/// <param name="After">Its columns after, by name; null when it is deleted.</param>
internal sealed record AggregateChange(
    SubjectRef Subject, IReadOnlyList<(string Name, object? Value)>? Before, IReadOnlyList<(string Name, object? Value)>? After);
