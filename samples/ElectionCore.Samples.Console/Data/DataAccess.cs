namespace ElectionCore.Samples.Data;

/// <summary>What a verb wants of the database.</summary>
internal enum DataAccess
{
    /// <summary>Read or change what is there.</summary>
    Use,

    /// <summary>Change what is there, or begin with nothing.</summary>
    Create,

    /// <summary>Try a change on what is there, or on nothing; no database is made.</summary>
    Try,

    /// <summary>Look what is there, whatever it is.</summary>
    Inspect,
}
