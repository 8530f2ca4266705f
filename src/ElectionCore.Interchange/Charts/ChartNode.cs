namespace ElectionCore.Interchange;

/// <summary>One box of a chart: a unit, or a post.</summary>
internal sealed class ChartNode
{
    /// <summary>The permanent code of the unit or post.</summary>
    public required string Code { get; init; }

    /// <summary>The place of the node above in the list of nodes; -1 for a root.</summary>
    public required int Parent { get; init; }

    /// <summary>The number of nodes above.</summary>
    public required int Depth { get; init; }

    /// <summary>The name of the unit or the title of the post.</summary>
    public required ChartText Name { get; init; }

    /// <summary>What stands small under the name; empty for nothing.</summary>
    public required ChartText Caption { get; init; }

    /// <summary>The posts of a unit, and who holds them.</summary>
    public IReadOnlyList<ChartLine> Body { get; init; } = [];

    /// <summary>How many nodes there are below that the chart leaves out.</summary>
    public int LeftOut { get; set; }
}
