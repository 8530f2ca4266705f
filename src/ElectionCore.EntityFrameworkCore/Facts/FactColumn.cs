namespace ElectionCore.EntityFrameworkCore;

/// <summary>A column of a table of ours.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether it is never null.</param>
/// <param name="SubjectKind">The kind of thing whose code it holds, or null.</param>
/// <param name="IsIndexed">Whether rows are looked up by it.</param>
internal sealed record FactColumn(
    string Name, FactColumnType Type, bool IsRequired = true, string? SubjectKind = null, bool IsIndexed = false)
{
    /// <summary>The type of its values in the model, nullable where the column is.</summary>
    public Type ClrType => Type switch
    {
        FactColumnType.Text or FactColumnType.Json => typeof(string),
        FactColumnType.Bytes => typeof(byte[]),
        FactColumnType.Integer => IsRequired ? typeof(int) : typeof(int?),
        FactColumnType.Long => IsRequired ? typeof(long) : typeof(long?),
        FactColumnType.Decimal => IsRequired ? typeof(decimal) : typeof(decimal?),
        FactColumnType.Boolean => IsRequired ? typeof(bool) : typeof(bool?),
        FactColumnType.Date => IsRequired ? typeof(DateOnly) : typeof(DateOnly?),
        _ => IsRequired ? typeof(Guid) : typeof(Guid?),
    };
}
