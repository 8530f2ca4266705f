namespace ElectionCore.Interchange;

/// <summary>What the tables of plans write alike.</summary>
internal static class PlanWriting
{
    /// <summary>Writes records where there are any.</summary>
    public static void PutAny<T>(this RowWriter row, RecordsField<T> field, ValueList<T> records)
        where T : class
    {
        if (records.Count > 0)
        {
            row.Records(field, records);
        }
    }
}
