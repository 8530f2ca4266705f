using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ElectionCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses modules and storage inside <c>AddElectionCore(core => …)</c>.</summary>
[SuppressMessage("Naming", "MA0049", Justification = "Named for the product.")]
public sealed class ElectionCoreBuilder
{
    /// <summary>Makes a builder over a host's services.</summary>
    /// <param name="services">The services.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public ElectionCoreBuilder(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Services = services;
    }

    /// <summary>The host's services, for the extension methods of modules.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IServiceCollection Services { get; }

    /// <summary>
    /// Tells the storage in memory how to hold an aggregate: modules call it for each of theirs. It can safely be called
    /// several times; the first call for a type counts.
    /// </summary>
    /// <typeparam name="T">The aggregate.</typeparam>
    /// <param name="key">Gives its code.</param>
    /// <param name="copy">Gives a deep copy, so that nobody changes what is stored without committing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ElectionCoreBuilder AddAggregate<T>(Func<T, string> key, Func<T, T> copy)
        where T : class
    {
        Services.TryAddSingleton(new InMemoryAggregate<T>(key, copy));
        return this;
    }
}
