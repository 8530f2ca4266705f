namespace ElectionCore.EntityFrameworkCore;

/// <summary>What one fact store of a scope has staged.</summary>
internal interface IStagedFacts
{
    /// <summary>The table.</summary>
    FactTable Table { get; }

    /// <summary>The drafts that change something.</summary>
    IEnumerable<FactDraft> Drafts { get; }

    /// <summary>Whether there are rows to restore.</summary>
    bool IsRestoring { get; }

    /// <summary>The rows to restore.</summary>
    IRestoredFacts Restored { get; }

    /// <summary>Forgets what is staged.</summary>
    void Drop();
}
