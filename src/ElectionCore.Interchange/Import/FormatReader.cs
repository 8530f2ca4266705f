namespace ElectionCore.Interchange;

/// <summary>Reads files of one format into rows. What is wrong goes to the file or to the row; nothing throws for bad data.</summary>
internal abstract class FormatReader
{
    /// <summary>All formats, in the order in which they are tried. The last reads what no other recognises.</summary>
    public static IReadOnlyList<FormatReader> All { get; } =
        [new PopoloFileReader(), new JsonFileReader(), new OrganogramFileReader(), new CsvFileReader()];

    /// <summary>The formats a caller may ask for by which this reader is meant.</summary>
    public abstract bool IsMeantBy(ImportFormat format);

    /// <summary>Whether a file that begins so is of this format.</summary>
    public abstract bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>Reads the file.</summary>
    public abstract Task ReadAsync(ImportFile file, ImportStream stream, ReadContext context);
}
