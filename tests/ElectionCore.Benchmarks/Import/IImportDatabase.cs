using ElectionCore.Organization;

namespace ElectionCore.Benchmarks;

/// <summary>A database into which the same rows go in three ways.</summary>
internal interface IImportDatabase : IAsyncDisposable
{
    /// <summary>Makes a new database with empty tables.</summary>
    Task ResetAsync();

    /// <summary>The rows that the bulk writer makes of the posts.</summary>
    Task<ImportRows> RowsAsync(IReadOnlyList<Post> posts);

    /// <summary>Through the bulk writer: from states to a commit.</summary>
    Task BulkAsync(IReadOnlyList<Post> posts);

    /// <summary>The finished rows, with the fastest statements of the database, in one transaction.</summary>
    Task ByHandAsync(ImportRows rows);

    /// <summary>The finished rows as entities, with SaveChanges in batches of 1,000.</summary>
    Task SaveChangesAsync(ImportRows rows);
}
