namespace ElectionCore.Interchange;

/// <summary>Receives the rows of one CSV file whose headings were recognised.</summary>
internal abstract class CsvRows
{
    /// <summary>The name of the file.</summary>
    public abstract string Name { get; }

    public abstract CsvHeader Header { get; }

    /// <summary>Whether there were rows below the headings.</summary>
    public abstract bool HasRows { get; }

    /// <summary>Adds a row that was told apart from its neighbours.</summary>
    /// <param name="line">The line it begins on.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="faults">What is wrong with its form.</param>
    /// <param name="mark">What of it could not be kept as it stood, or null.</param>
    /// <param name="stream">The file.</param>
    public abstract void Add(int line, string[] cells, List<Diagnostic> faults, string? mark, ImportStream stream);

    /// <summary>Notes that there are no more rows.</summary>
    public virtual void Finish(ImportStream stream)
    {
    }
}
