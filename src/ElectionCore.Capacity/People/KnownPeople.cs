using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>Completes what lists say of people by what is known of them.</summary>
public static class KnownPeople
{
    private const int BatchSize = 4096;

    /// <summary>
    /// Completes the people among states that are to be stored. A list of attendance or duties says little of a person; what it does not say
    /// stays as it is known. Where it says something else than the record, the record stays, unless the list is to correct it.
    /// </summary>
    /// <param name="register">Knows the people.</param>
    /// <param name="states">The states, such as those of a list; those of other kinds are handed on as they are.</param>
    /// <param name="differences">Says which of the two counts and takes what differs, while the states are read; null where the record stays and nothing is said.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The states in their order, some thousands read at a time.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IAsyncEnumerable<IFactState> CompletePeopleAsync(
        this CapacityRegister register, IEnumerable<IFactState> states, PersonDifferences? differences = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(states);
        return CompleteAsync(register, states, differences ?? new(), cancellationToken);
    }

    private static async IAsyncEnumerable<IFactState> CompleteAsync(
        CapacityRegister register, IEnumerable<IFactState> states, PersonDifferences differences, [EnumeratorCancellation] CancellationToken cancellationToken)
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
                yield return state is Trainee trainee && known.TryGetValue(trainee.FactKey, out var earlier) ? differences.Merge(trainee, earlier) : state;
            }
        }
    }
}
