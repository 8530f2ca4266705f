namespace ElectionCore.Specifications;

/// <summary>How an order expression sorts, and whether it starts an order or continues one.</summary>
public enum OrderTypeEnum
{
    /// <summary>Starts an order, ascending.</summary>
    OrderBy = 1,

    /// <summary>Starts an order, descending.</summary>
    OrderByDescending = 2,

    /// <summary>Continues an order, ascending.</summary>
    ThenBy = 3,

    /// <summary>Continues an order, descending.</summary>
    ThenByDescending = 4,
}
