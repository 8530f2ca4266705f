using ElectionCore.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Prepares a host's own context for ElectionCore.</summary>
public static class ElectionCoreDbContextOptionsExtensions
{
    /// <summary>
    /// Adds what a context with ElectionCore's tables needs: conventions for the database, and guards that refuse changes
    /// past the commit log. The model needs <c>ApplyElectionCore()</c> too. It can safely be called several times.
    /// </summary>
    /// <param name="options">The options of the context.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DbContextOptionsBuilder UseElectionCore(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Options.FindExtension<ElectionCoreOptionsExtension>() is null)
        {
            ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new ElectionCoreOptionsExtension());
            options.AddInterceptors(SaveGuard.Instance, QueryGuard.Instance);
        }

        return options;
    }
}
