using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What a check of all records of training found, with the coverage that was worked out for it.</summary>
/// <param name="Findings">What is wrong.</param>
/// <param name="Coverage">The coverage on the day of duty, without a leading role and without the days of the last returns.</param>
public sealed record CheckedRecords(ImmutableArray<Diagnostic> Findings, TrainingCoverage Coverage);
