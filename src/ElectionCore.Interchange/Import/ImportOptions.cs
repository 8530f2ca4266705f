namespace ElectionCore.Interchange;

/// <summary>How an import is to be done. The defaults import strictly and store.</summary>
public sealed record ImportOptions
{
    /// <summary>Describes an import.</summary>
    /// <param name="commit">Who imports, why and by which paper.</param>
    /// <exception cref="ArgumentNullException"><paramref name="commit"/> is null.</exception>
    public ImportOptions(CommitDetails commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        Commit = commit;
    }

    /// <summary>Who imports, why and by which paper. A restored history keeps the commits it has instead.</summary>
    public CommitDetails Commit { get; }

    /// <summary>What the files are expected to be.</summary>
    /// <value>The default value is <see cref="ImportFormat.Automatic"/>.</value>
    public ImportFormat Format { get; init; }

    /// <summary>The first day of rows that give none, or null: such rows are then refused.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>Whether everything is read and checked and nothing stored.</summary>
    public bool DryRun { get; init; }

    /// <summary>
    /// Whether the sound rows of a faulty file are stored. Otherwise each file is stored as a whole or not at all.
    /// </summary>
    public bool Lenient { get; init; }

    /// <summary>
    /// Where to write the rows that are not stored, or null. They can be corrected there and imported again. When every row
    /// is stored nothing is written, and a file that is there stays. When it cannot be written nothing is stored.
    /// </summary>
    public string? RejectsPath { get; init; }
}
