using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>One topic that leads to a topic of another catalogue.</summary>
/// <param name="Topic">The topic of the first catalogue.</param>
/// <param name="References">The cross-references that lead from it: each with relation, confidence and rationale.</param>
/// <param name="Covers">Whether meeting it meets the other topic whole.</param>
/// <param name="Judged">What was judged of it last, for each unit, the institution as a whole first.</param>
public sealed record MigrationSource(CatalogueTopic Topic, ValueList<CrossReference> References, bool Covers, ImmutableArray<Determination> Judged);
