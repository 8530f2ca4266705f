namespace ElectionCore;

/// <summary>What is about to change in the timeline of one thing; see <see cref="FactDraft{T}"/>.</summary>
public abstract class FactDraft
{
    private protected FactDraft(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        Key = key;
    }

    /// <summary>The key of the thing.</summary>
    public string Key { get; }

    /// <summary>The kind of state.</summary>
    public abstract Type StateType { get; }

    /// <summary>The thing, for messages and logs; the default value while nothing is drafted.</summary>
    public SubjectRef Subject { get; private protected set; }

    /// <summary>Whether nothing changes.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>
    /// The known facts the draft was made from. A store refuses the draft when it knows other facts by the time it is stored.
    /// </summary>
    public abstract IReadOnlyCollection<FactId> Base { get; }

    /// <summary>The facts of <see cref="Base"/> that are superseded.</summary>
    public abstract IReadOnlyCollection<FactId> SupersededIds { get; }

    /// <summary>The rows of this kind of fact in memory.</summary>
    internal abstract IInMemoryFactTable TableIn(InMemoryStore store);
}
