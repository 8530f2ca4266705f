using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>One page of a checklist.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Of">How many pages there are.</param>
/// <param name="Items">What is on it.</param>
public sealed record ChecklistPage(int Number, int Of, ImmutableArray<ChecklistItem> Items);
