namespace ElectionCore.Interchange;

/// <summary>A field with records inside the record, such as the posts of a template. Only JSON has them.</summary>
/// <typeparam name="T">The type of one record.</typeparam>
internal sealed class RecordsField<T>(string name, IReadOnlyList<Field> inner, Func<RowReader, T?> read, Action<T, RowWriter> write)
    : Field(name)
    where T : class
{
    public override IReadOnlyList<Field> Inner => inner;

    public T? Read(RowReader row) => read(row);

    public void Write(T value, RowWriter row) => write(value, row);
}
