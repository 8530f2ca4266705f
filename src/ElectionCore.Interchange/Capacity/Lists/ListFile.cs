using System.Runtime.CompilerServices;

namespace ElectionCore.Interchange;

/// <summary>Reads files with lists of people: CSV in UTF-8, or workbooks.</summary>
internal static class ListFile
{
    private const int Interval = 1000;

    /// <summary>Reads a file bit by bit.</summary>
    /// <param name="content">The content.</param>
    /// <param name="import">What takes the rows and findings.</param>
    /// <param name="progress">Told about every thousand rows and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The number of rows so far, each time some more were read.</returns>
    public static async IAsyncEnumerable<int> ReadAsync(
        Stream content, ListImport import, IProgress<ImportProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = new ImportStream(content, isOwned: false);
        await using var closing = stream.ConfigureAwait(false);
        var head = await stream.PeekAsync(cancellationToken).ConfigureAwait(false);
        var steps = head.Span.StartsWith("PK\u0003\u0004"u8) ? ListSheets.ReadAsync(stream, import, cancellationToken)
            : FileKind.FaultOf(import.File, head.Span) is { } fault ? Refuse(import, fault)
            : ReadCsvAsync(stream, import, cancellationToken);
        var told = 0;
        await foreach (var rows in steps.ConfigureAwait(false))
        {
            if (rows - told >= Interval)
            {
                told = rows;
                progress?.Report(new(import.File, rows, stream.BytesRead, stream.BytesTotal));
            }

            yield return rows;
        }

        progress?.Report(new(import.File, import.Rows, stream.BytesRead, stream.BytesTotal));
    }

    private static async IAsyncEnumerable<int> Refuse(ListImport import, Diagnostic fault)
    {
        import.Add(fault);
        await Task.CompletedTask.ConfigureAwait(false);
        yield return 0;
    }

    // The reader of CSV hands on its rows as fast as it gets bytes. It gets more of them only when what it made of the last was taken.
    private static async IAsyncEnumerable<int> ReadCsvAsync(ImportStream stream, ListImport import, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = new ImportFile(import.File);
        var paced = new PacedStream(stream);
        await using var closing = paced.ConfigureAwait(false);
        var reading = CsvFileReader.ReadRowsAsync(
            read, paced, stream, (header, line) => import.Start(header.Names, line, sheet: null), cancellationToken);
        try
        {
            while (await paced.IsAskedAsync(reading).ConfigureAwait(false))
            {
                yield return import.Rows;
                paced.GoOn();
            }

            await reading.ConfigureAwait(false);
        }
        finally
        {
            paced.Stop();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        read.Findings.ForEach(import.Add);
        yield return import.Rows;
    }
}
