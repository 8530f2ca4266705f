namespace ElectionCore.Interchange;

/// <summary>How a single value is written in JSON. In a table every value is a text.</summary>
internal enum CellForm
{
    Text,
    Number,
    Flag,
}
