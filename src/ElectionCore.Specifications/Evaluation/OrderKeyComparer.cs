namespace ElectionCore.Specifications;

/// <summary>Compares sort keys: text ordinally, everything else by its own comparison.</summary>
internal sealed class OrderKeyComparer : IComparer<object?>
{
    public static OrderKeyComparer Instance { get; } = new();

    public int Compare(object? x, object? y)
        => x is string left && y is string right
            ? string.CompareOrdinal(left, right)
            : Comparer<object?>.Default.Compare(x, y);
}
