using Microsoft.Extensions.DependencyInjection;

namespace ElectionCore.Testing.Tests.Support;

/// <summary>A log that takes the latest time for the last commit.</summary>
internal sealed class BrokenLog(ICommitLog inner) : ICommitLog
{
    public static void Put(IServiceCollection services) => services.AddSingleton<ICommitLog>(provider =>
        new BrokenLog(Hosts.Usual<ICommitLog>(services, provider)));

    public IAsyncEnumerable<Commit> ReadAsync(CancellationToken cancellationToken = default) => inner.ReadAsync(cancellationToken);

    public async ValueTask<long> LastAtAsync(DateTimeOffset moment, CancellationToken cancellationToken = default)
    {
        Commit? last = null;
        await foreach (var commit in inner.ReadAsync(cancellationToken))
        {
            last = commit.RecordedAt <= moment && !(commit.RecordedAt < last?.RecordedAt) ? commit : last;
        }

        return last?.Number ?? 0;
    }
}
