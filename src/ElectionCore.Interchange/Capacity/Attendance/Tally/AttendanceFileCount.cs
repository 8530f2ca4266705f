namespace ElectionCore.Interchange;

/// <summary>Counts people by district and sex straight from an attendance file, without reading it into records.</summary>
/// <remarks>
/// <para>The file is CSV in UTF-8 with a row of headings, fields separated by commas, quotes as RFC 4180 has them. It is counted by all
/// processors at once; where quotes are broken, bytes are no UTF-8, or rows have more than 10,000 bytes, it is read again row by row, which
/// takes longer. Both give the same counts, and report what is wrong with its line.</para>
/// <para>A row is left out where its form is broken, and only then: what a cell says about district or sex is unknown where it is empty or
/// not among the words, and unknown is counted as such. White space at the ends of a cell (blanks, tabs, line breaks) does not count.</para>
/// </remarks>
public static class AttendanceFileCount
{
    // A bigger head would only be read again.
    private const int HeadBytes = 1 << 16;

    /// <summary>Counts the people of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The columns and their words; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The counts, and all that is wrong with the file. Bad data never throws; a file that cannot be opened is a finding too.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or two columns of the options are the same.</exception>
    public static Task<AttendanceCounts> CountAsync(
        string path, AttendanceCountOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var chosen = options ?? new();
        RequireDifferent(chosen);
        return Task.Run(
            () => Fast(path, chosen, cancellationToken) is { } counts ? Task.FromResult(counts) : InFullAsync(path, chosen, cancellationToken),
            cancellationToken);
    }

    // A file that cannot be opened, or is no file, is left to the other way.
    private static AttendanceCounts? Fast(string path, AttendanceCountOptions options, CancellationToken cancellationToken)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var length = RandomAccess.GetLength(file);
            var head = new byte[(int)Math.Min(length, HeadBytes)];
            return RandomAccess.Read(file, head, fileOffset: 0) == head.Length && TallyPlan.Find(head, options) is { } plan
                ? new TallyRun(file, Path.GetFileName(path), length, plan).Count(options.Threads, cancellationToken)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static async Task<AttendanceCounts> InFullAsync(string path, AttendanceCountOptions options, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            await using var closing = stream.ConfigureAwait(false);
            return await TallyRows.CountAsync(stream, name, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new() { Findings = [InterchangeDiagnostics.CannotRead.At(DiagnosticPlace.In(name), ("file", name), ("reason", e.Message))] };
        }
    }

    private static void RequireDifferent(AttendanceCountOptions options)
    {
        var columns = options.Columns.ToList();
        if (columns.Distinct(StringComparer.OrdinalIgnoreCase).Count() < columns.Count)
        {
            throw new ArgumentException("The columns are different ones.", nameof(options));
        }
    }
}
