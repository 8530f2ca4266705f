namespace ElectionCore.Interchange;

/// <summary>The description of one kind of record of a plan: its fields, and how to read and write it in every format.</summary>
/// <typeparam name="T">Its state.</typeparam>
internal abstract class PlanningTable<T>
    where T : class, IFactState
{
    /// <summary>The name of the array in a JSON document.</summary>
    public abstract string Name { get; }

    /// <summary>The fields of the record.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>Reads a record; null when something is wrong, which has then been reported.</summary>
    public abstract T? Read(RowReader row);

    /// <summary>Writes a record.</summary>
    public abstract void Write(T state, RowWriter row);
}
