namespace ElectionCore.Quality;

/// <summary>What a clause or topic of one catalogue is to one of another. The default is <see cref="NoRelationship"/>.</summary>
public enum CrossReferenceRelation
{
    /// <summary>The target has nothing that answers to it.</summary>
    NoRelationship,

    /// <summary>They ask for the same, word by word or nearly so.</summary>
    EqualTo,

    /// <summary>They ask for the same in other words.</summary>
    EquivalentTo,

    /// <summary>The source asks for part of what the target asks for.</summary>
    SubsetOf,

    /// <summary>The source asks for all that the target asks for, and more.</summary>
    SupersetOf,

    /// <summary>They have something in common.</summary>
    IntersectsWith,
}
