namespace ElectionCore.Interchange;

/// <summary>Gives the records of a register as they are on a day, kind by kind.</summary>
internal interface IRecordSource
{
    IAsyncEnumerable<T> ReadAsync<T>(CancellationToken cancellationToken)
        where T : class, IFactState;
}
