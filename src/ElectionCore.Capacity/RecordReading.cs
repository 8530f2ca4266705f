namespace ElectionCore.Capacity;

/// <summary>Reads the records of one kind as a list.</summary>
internal static class RecordReading
{
    public static async Task<List<T>> ListAsync<T>(this CapacityRegister register, DateOnly asOf, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var list = new List<T>();
        await foreach (var state in register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            list.Add(state);
        }

        return list;
    }
}
