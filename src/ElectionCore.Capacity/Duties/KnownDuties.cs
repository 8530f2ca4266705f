using System.Runtime.CompilerServices;

namespace ElectionCore.Capacity;

/// <summary>Holds the duties of lists against those on record.</summary>
public static class KnownDuties
{
    private const int BatchSize = 4096;

    /// <summary>Finds the duties of a list whose codes are on record for another person or another post: storing them would overwrite those.</summary>
    /// <param name="register">Knows the duties. Only those are read whose codes are in the list.</param>
    /// <param name="listed">The duties of the list.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The differences in the order of the list, some thousands of duties read at a time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> or <paramref name="listed"/> is null.</exception>
    public static IAsyncEnumerable<DutyDifference> CompareDutiesAsync(
        this CapacityRegister register, IEnumerable<Duty> listed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(listed);
        return CompareAsync(register, listed, cancellationToken);
    }

    private static async IAsyncEnumerable<DutyDifference> CompareAsync(
        CapacityRegister register, IEnumerable<Duty> listed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var batch in listed.Chunk(BatchSize))
        {
            // Of the states of a duty that hold one after the other the last is what a list would correct.
            var known = new Dictionary<DutyCode, Duty>();
            await foreach (var duty in register.FindAsync<Duty>(batch.Select(d => d.FactKey), cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                known[duty.Code] = duty;
            }

            foreach (var duty in batch)
            {
                if (known.TryGetValue(duty.Code, out var recorded) && DutyDifference.Of(duty, recorded) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }
}
