namespace ElectionCore.Benchmarks;

/// <summary>A database into which the same rows go in several ways.</summary>
internal interface IImportDatabase : IAsyncDisposable
{
    /// <summary>Makes a new database with empty tables.</summary>
    Task ResetAsync();

    /// <summary>Acts with the services of a scope of its own.</summary>
    Task InScopeAsync(Func<IServiceProvider, Task> act);

    /// <summary>The finished rows, with the fastest statements of the database, in one transaction.</summary>
    Task ByHandAsync<TRow>(ImportRows<TRow> rows)
        where TRow : class, IImportRow;

    /// <summary>The same tables as plain entities.</summary>
    PlainContext Plain();
}
