using System.Data.Common;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>Rows of one kind that are to be restored.</summary>
internal interface IRestoredFacts
{
    /// <summary>Names the first row that does not fit into a log of this length.</summary>
    Diagnostic? FindMisfit(long lastRestored);

    /// <summary>Compares the stored rows with those to be restored.</summary>
    /// <param name="stored">The stored rows, all of them.</param>
    /// <param name="lastStored">The last commit that is stored.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The first difference, or null.</returns>
    Task<Diagnostic?> FindDivergenceAsync(DbDataReader stored, long lastStored, CancellationToken cancellationToken);

    /// <summary>The changes of one commit.</summary>
    IEnumerable<FactChange> ChangesOf(long commit);
}
