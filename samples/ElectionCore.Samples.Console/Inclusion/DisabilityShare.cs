using ElectionCore.Inclusion;

namespace ElectionCore.Samples;

/// <summary>The people with disabilities by one cut-off.</summary>
/// <param name="Count">The count.</param>
/// <param name="Weighted">The weighted sample, or null when there are no weights.</param>
/// <param name="Interval">The interval of the share, weighted where there are weights; null of a complete count.</param>
internal sealed record DisabilityShare(DisabilityCount Count, WeightedSample? Weighted, ConfidenceInterval? Interval);
