namespace ElectionCore.Inclusion;

/// <summary>A count that a percentage may be of, with its name.</summary>
/// <param name="Name">What it is, such as <c>total of the roll</c>.</param>
/// <param name="Count">The count.</param>
/// <remarks>Equality is on both parts.</remarks>
public sealed record PublishedBase(string Name, ObservedCount Count);
