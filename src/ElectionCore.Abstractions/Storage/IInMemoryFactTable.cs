namespace ElectionCore;

/// <summary>The stored rows of some kind of fact.</summary>
internal interface IInMemoryFactTable
{
    /// <summary>The facts known of a thing.</summary>
    HashSet<FactId> KnownIds(string key);

    /// <summary>Stores a draft of this kind under a commit number.</summary>
    void Apply(FactDraft draft, long commit);
}
