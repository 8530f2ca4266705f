namespace ElectionCore;

/// <summary>What one repository or fact store of a scope has staged in memory. All calls but Drop are made under the store's lock.</summary>
internal interface IStagedChanges
{
    /// <summary>Whether there is anything to store.</summary>
    bool IsEmpty { get; }

    /// <summary>Whether there are rows to restore.</summary>
    bool IsRestoring { get; }

    /// <summary>Names the first thing that another commit changed in between.</summary>
    Diagnostic? FindConflict();

    /// <summary>Stores what is staged under a commit number. Cannot fail.</summary>
    void Apply(long commit);

    /// <summary>Names the first staged row that does not fit the stored history.</summary>
    Diagnostic? FindDivergence(long lastCommit, long lastRestored);

    /// <summary>Stores the rows staged for restoring. Cannot fail.</summary>
    void ApplyRestored();

    /// <summary>Forgets what is staged.</summary>
    void Drop();
}
