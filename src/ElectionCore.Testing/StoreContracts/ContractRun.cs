using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing;

/// <summary>One run of one case: its clock and the hosts it asked for.</summary>
internal sealed class ContractRun(Func<TimeProvider, ValueTask<IServiceProvider>> createHost) : IAsyncDisposable
{
    private readonly List<IServiceProvider> _hosts = [];

    public FakeClock Clock { get; } = new();

    /// <summary>A host with an empty store.</summary>
    public async Task<ContractHost> HostAsync()
    {
        var services = await createHost(Clock).ConfigureAwait(false)
            ?? throw new StoreContractException("The factory gave no host.");
        _hosts.Add(services);
        return new(services);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            if (host is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync().ConfigureAwait(false);
            }
            else
            {
                (host as IDisposable)?.Dispose();
            }
        }
    }
}
