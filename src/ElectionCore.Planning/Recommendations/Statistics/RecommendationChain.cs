using System.Collections.Immutable;

namespace ElectionCore.Planning;

/// <summary>A recommendation with the earlier ones that it repeats or takes the place of.</summary>
/// <param name="Latest">The one that counts.</param>
/// <param name="Earlier">The earlier ones, by code; one may stand behind several later ones.</param>
/// <param name="Repetitions">How many missions or reviews said it again: the sources of those that repeat an earlier one.</param>
public sealed record RecommendationChain(Recommendation Latest, ImmutableArray<RecommendationCode> Earlier, int Repetitions);
