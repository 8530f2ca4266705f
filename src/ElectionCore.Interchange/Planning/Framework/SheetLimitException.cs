namespace ElectionCore.Interchange;

/// <summary>A workbook has more of something than is read.</summary>
internal sealed class SheetLimitException(string what, long limit) : Exception($"More than {limit} {what}.")
{
    public string What => what;

    public long Limit => limit;
}
