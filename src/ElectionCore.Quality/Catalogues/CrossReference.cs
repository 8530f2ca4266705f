namespace ElectionCore.Quality;

/// <summary>What something of one catalogue is to something of another. It is read from source to target and says nothing of the way back.</summary>
/// <param name="Source">The number of a clause or the code of a topic of the first catalogue; null where the target has no source.</param>
/// <param name="Target">The same of the second catalogue.</param>
/// <param name="Relation">What the source is to the target.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Rationale">Why, in a few words; or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CrossReference(
    string? Source, string Target, CrossReferenceRelation Relation, CrossReferenceConfidence Confidence = CrossReferenceConfidence.Low, string? Rationale = null)
{
    /// <summary>Whether meeting the source meets the target whole: the source is the same or asks for more, for certain.</summary>
    public bool Covers => Confidence == CrossReferenceConfidence.High
        && Relation is (CrossReferenceRelation.EqualTo or CrossReferenceRelation.EquivalentTo or CrossReferenceRelation.SupersetOf);
}
