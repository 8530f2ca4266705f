using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ElectionCore.Organization.Tests.Support;

/// <summary>A fact store that notes what it is asked, and may give more than it is asked for.</summary>
internal sealed class ObservedFacts<T>(IFactStore<T> inner, FactReads reads) : IFactStore<T>
    where T : class, IFactState
{
    public async IAsyncEnumerable<Fact<T>> ReadAsync(
        FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = reads.IsGenerous ? query with { Keys = null, References = null, ValidOn = null } : query;
        var rows = 0;
        await foreach (var fact in inner.ReadAsync(asked, cancellationToken))
        {
            rows++;
            yield return fact;
        }

        reads.Made.Add((typeof(T), query, rows));
    }

    public ValueTask<FactId> RecordAsync(T state, DateRange valid, CancellationToken cancellationToken = default) =>
        inner.RecordAsync(state, valid, cancellationToken);

    public ValueTask<FactId> CorrectAsync(FactId fact, T state, DateRange valid, CancellationToken cancellationToken = default) =>
        inner.CorrectAsync(fact, state, valid, cancellationToken);

    public ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default) =>
        inner.RetractAsync(fact, cancellationToken);

    public void Restore(Fact<T> fact) => inner.Restore(fact);
}

/// <summary>What was read from the fact stores of a host.</summary>
internal sealed class FactReads : IFactKindVisitor<ServiceDescriptor>
{
    private Type _store = typeof(IFactStore<>);

    /// <summary>Whether days, keys and references asked for are ignored, so that every question gets all there is.</summary>
    public bool IsGenerous { get; init; }

    public List<(Type Kind, FactQuery Query, int Rows)> Made { get; } = [];

    public void Put(IServiceCollection services)
    {
        _store = services.First(d => d.ServiceType == typeof(IFactStore<>)).ImplementationType!;
        foreach (var kind in OrganizationKinds.All)
        {
            services.Add(kind.Accept(this));
        }
    }

    ServiceDescriptor IFactKindVisitor<ServiceDescriptor>.Visit<T>() => ServiceDescriptor.Scoped<IFactStore<T>>(provider =>
        new ObservedFacts<T>((IFactStore<T>)ActivatorUtilities.CreateInstance(provider, _store.MakeGenericType(typeof(T))), this));
}
