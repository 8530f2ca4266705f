namespace ElectionCore.Planning;

/// <summary>What a recommendation asks or offers. The default is <see cref="ReformDemanded"/>.</summary>
public enum RecommendationKind
{
    /// <summary>Something shall change.</summary>
    ReformDemanded,

    /// <summary>Somebody offers help. It is taken up or not; it is never rated as implemented.</summary>
    AssistanceOffered,
}
