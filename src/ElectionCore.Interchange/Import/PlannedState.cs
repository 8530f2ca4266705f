namespace ElectionCore.Interchange;

/// <summary>A state as it will be known after the import.</summary>
internal sealed class PlannedState<T>(T state, DateRange valid, Fact<T>? known, ImportRow? row)
    where T : class, IFactState
{
    public T State => state;

    public DateRange Valid => valid;

    /// <summary>The stored fact it is, while it stays as it is.</summary>
    public Fact<T>? Known => known;

    /// <summary>The row that changes or adds it.</summary>
    public ImportRow? Row => row;

    /// <summary>The fact's identity, when it is a stored one or what is left of one.</summary>
    public FactId? Id { get; init; } = known?.Id;
}
