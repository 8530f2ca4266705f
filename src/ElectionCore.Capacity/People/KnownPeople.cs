using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>Completes what lists say of people by what is known of them.</summary>
public static class KnownPeople
{
    private const int BatchSize = 4096;

    /// <summary>
    /// Completes the people among states that are to be stored. A list of attendance or duties says little of a person; what it does not say
    /// stays as it is known, and what it says replaces it.
    /// </summary>
    /// <param name="register">Knows the people.</param>
    /// <param name="states">The states, such as those of a list; those of other kinds are handed on as they are.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The states in their order, some thousands read at a time.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsyncEnumerable<IFactState> CompletePeopleAsync(
        this CapacityRegister register, IEnumerable<IFactState> states, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(states);
        return CompleteAsync(register, states, cancellationToken);
    }

    private static async IAsyncEnumerable<IFactState> CompleteAsync(
        CapacityRegister register, IEnumerable<IFactState> states, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in states.Chunk(BatchSize))
        {
            var known = new Dictionary<string, Trainee>(StringComparer.Ordinal);
            var keys = batch.OfType<Trainee>().Select(t => t.FactKey).ToList();
            if (keys.Count > 0)
            {
                await foreach (var fact in register.Facts<Trainee>().ReadAsync(FactQuery.KnownNow with { Keys = [.. keys] }, cancellationToken).ConfigureAwait(false))
                {
                    known[fact.State.FactKey] = fact.State;
                }
            }

            foreach (var state in batch)
            {
                yield return state is Trainee trainee && known.TryGetValue(trainee.FactKey, out var earlier) ? trainee.Over(earlier) : state;
            }
        }
    }
}
