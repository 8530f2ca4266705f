using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>A count with the heading of the column it was read from.</summary>
/// <param name="Heading">The heading, as the caller named it.</param>
/// <param name="Count">The count.</param>
public readonly record struct HeadedCount(string Heading, ObservedCount Count);
