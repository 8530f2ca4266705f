using System.Runtime.CompilerServices;
using ElectionCore.Organization;
using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests.Support;

/// <summary>A fact store with one fault.</summary>
internal sealed class BrokenUnits(IFactStore<OrganizationalUnit> inner, IServiceProvider provider, string fault) : IFactStore<OrganizationalUnit>
{
    public const string RetractionForgotten = nameof(RetractionForgotten);
    public const string RestForgotten = nameof(RestForgotten);
    public const string ReadsUnordered = nameof(ReadsUnordered);
    public const string KnowledgeIgnored = nameof(KnowledgeIgnored);
    public const string ReferencesIgnored = nameof(ReferencesIgnored);
    public const string DayAfterIncluded = nameof(DayAfterIncluded);
    public const string EndsMadeOpen = nameof(EndsMadeOpen);
    public const string CommitsAtOnce = nameof(CommitsAtOnce);
    public const string RestoreForgotten = nameof(RestoreForgotten);

    public static void Put(IServiceCollection services, string fault) => services.AddScoped<IFactStore<OrganizationalUnit>>(provider =>
        new BrokenUnits(Hosts.Usual<IFactStore<OrganizationalUnit>>(services, provider), provider, fault));

    public async IAsyncEnumerable<Fact<OrganizationalUnit>> ReadAsync(
        FactQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var asked = query with
        {
            KnownAt = fault == KnowledgeIgnored ? null : query.KnownAt,
            ValidOn = fault == DayAfterIncluded ? null : query.ValidOn,
            References = fault == ReferencesIgnored ? null : query.References,
        };
        var found = new List<Fact<OrganizationalUnit>>();
        await foreach (var fact in inner.ReadAsync(asked, cancellationToken))
        {
            if (fault != DayAfterIncluded || query.ValidOn is not { } day || (fact.Valid.Start <= day && day <= fact.Valid.End))
            {
                found.Add(fact);
            }
        }

        if (fault == ReadsUnordered)
        {
            found.Reverse();
        }

        foreach (var fact in found)
        {
            yield return fact;
        }
    }

    public async ValueTask<FactId> RecordAsync(OrganizationalUnit state, DateRange valid, CancellationToken cancellationToken = default)
    {
        if (fault == RestForgotten)
        {
            await foreach (var fact in inner.ReadAsync(new() { Keys = [state.FactKey] }, cancellationToken))
            {
                await inner.RetractAsync(fact.Id, cancellationToken);
            }
        }

        var id = await inner.RecordAsync(state, fault == EndsMadeOpen ? DateRange.Between(valid.From, valid.To) : valid, cancellationToken);
        if (fault == CommitsAtOnce)
        {
            await provider.GetRequiredService<IUnitOfWork>().CommitAsync(new("a", "b"), cancellationToken);
        }

        return id;
    }

    public ValueTask<FactId> CorrectAsync(FactId fact, OrganizationalUnit state, DateRange valid, CancellationToken cancellationToken = default) =>
        inner.CorrectAsync(fact, state, valid, cancellationToken);

    public ValueTask RetractAsync(FactId fact, CancellationToken cancellationToken = default) =>
        fault == RetractionForgotten ? ValueTask.CompletedTask : inner.RetractAsync(fact, cancellationToken);

    public void Restore(Fact<OrganizationalUnit> fact)
    {
        if (fault != RestoreForgotten || fact.SupersededIn is null)
        {
            inner.Restore(fact);
        }
    }
}
