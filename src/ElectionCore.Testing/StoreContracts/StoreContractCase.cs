namespace ElectionCore.Testing;

/// <summary>One part of the store contract.</summary>
public sealed class StoreContractCase
{
    private readonly Func<ContractRun, Task> _run;

    internal StoreContractCase(string name, Func<ContractRun, Task> run)
    {
        Name = name;
        _run = run;
    }

    /// <summary>What the store must do, as a sentence. Names are unique.</summary>
    public string Name { get; }

    /// <summary>Puts a store to this test.</summary>
    /// <param name="createHost">
    /// Gives the services of a host with an empty store of its own. It is called once or more; the services use the clock
    /// it is given (as <see cref="TimeProvider"/>) and hold <see cref="SampleStation"/>. What it gives is disposed of.
    /// </param>
    /// <returns>A task that completes when the store has passed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="createHost"/> is null.</exception>
    /// <exception cref="StoreContractException">The store fails, with the reason.</exception>
    public async Task RunAsync(Func<TimeProvider, ValueTask<IServiceProvider>> createHost)
    {
        ArgumentNullException.ThrowIfNull(createHost);
        var run = new ContractRun(createHost);
        await using (run.ConfigureAwait(false))
        {
            try
            {
                await _run(run).ConfigureAwait(false);
            }
            catch (StoreContractException failure)
            {
                throw new StoreContractException($"{Name}. {failure.Message}", failure);
            }
            catch (Exception failure)
            {
                throw new StoreContractException($"{Name}. The store threw {failure.GetType().Name}: {failure.Message}", failure);
            }
        }
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
