namespace ElectionCore.Samples.Data;

/// <summary>What a verb wants of the data.</summary>
internal enum DataAccess
{
    /// <summary>Read only.</summary>
    Read,

    /// <summary>Change what is there.</summary>
    Change,

    /// <summary>Change what is there, or begin with nothing.</summary>
    Create,
}
