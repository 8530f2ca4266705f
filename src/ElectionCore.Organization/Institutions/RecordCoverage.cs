namespace ElectionCore.Organization;

/// <summary>
/// How far a kind of record is kept, so that a gap in the data is not read as a gap in the world.
/// The default is <see cref="Complete"/>.
/// </summary>
public enum RecordCoverage
{
    /// <summary>What is not recorded is not there: a post without a holder is vacant.</summary>
    Complete,

    /// <summary>Some are recorded: a post without any appointment ever is unknown, not vacant.</summary>
    Partial,

    /// <summary>None are recorded: nothing can be said of vacancies.</summary>
    None,
}
