namespace ElectionCore.Interchange;

/// <summary>How much of a workbook has been read, over all its parts, however often one of them is named.</summary>
internal sealed class SheetBudget
{
    /// <summary>How many elements are read at most: more than a million cells need, with all that is around them.</summary>
    public const int MostElements = 12_000_000;

    private int _elements;
    private long _bytes;

    public void AddElement()
    {
        if (++_elements > MostElements)
        {
            throw new SheetLimitException("elements", MostElements);
        }
    }

    public void AddBytes(int count)
    {
        _bytes += count;
        if (_bytes > PlanningDocument.MaximumUnpacked)
        {
            throw new SheetLimitException("bytes, unpacked,", PlanningDocument.MaximumUnpacked);
        }
    }
}
