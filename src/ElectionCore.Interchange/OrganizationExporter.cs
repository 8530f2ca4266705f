using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>Writes the structure of the institution to files. One per scope.</summary>
/// <remarks>
/// All that is written is as of one commit, and is read as streams: a file may be larger than the memory. CSV needs the
/// names of people at hand, and nothing else.
/// </remarks>
public sealed class OrganizationExporter
{
    private readonly OrganizationRegister _register;

    /// <summary>Makes an exporter.</summary>
    /// <param name="register">What to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public OrganizationExporter(OrganizationRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        _register = register;
    }

    /// <summary>
    /// Writes what is known now, of all days, as CSV: places.csv, units.csv, posts.csv, reporting.csv and appointments.csv.
    /// </summary>
    /// <param name="folder">The folder, which is made when it is not there. Files of these names are replaced.</param>
    /// <param name="cancellationToken">Stops the writing; the files that were there stay as they were.</param>
    /// <returns>What CSV does not carry, as information.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    public async Task<IReadOnlyList<Diagnostic>> ExportCsvAsync(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var reading = await _register.ReadingAsync(knownAt: null, cancellationToken).ConfigureAwait(false);
        return await CsvExport.RunAsync(reading, folder, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a JSON document. The same content gives the same bytes.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="withHistory">
    /// Whether every row is written with the commits, so that nothing is lost on either axis of time. Otherwise what is
    /// known now is written as plain records.
    /// </param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public async Task ExportJsonAsync(Stream stream, bool withHistory = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reading = await _register.ReadingAsync(knownAt: null, cancellationToken).ConfigureAwait(false);
        var source = withHistory ? ExportSource.History(reading) : ExportSource.Known(reading);
        await LedgerWriter.WriteAsync(stream, source, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a JSON document to a file, which is replaced only when all is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="withHistory">As in the other overload.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>A task that completes when the file is in its place.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task ExportJsonAsync(string path, bool withHistory = true, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AtomicFile.WriteAsync(
            path, stream => ExportJsonAsync(stream, withHistory, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Writes what is known now, of all days, as a Popolo document: each thing once, in its latest state, with its first and
    /// last day. The same content gives the same bytes.
    /// </summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>What Popolo does not carry, as information.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public Task<IReadOnlyList<Diagnostic>> ExportPopoloAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new PopoloExport(_register).WriteAsync(stream, cancellationToken);
    }

    /// <summary>Writes a Popolo document to a file, which is replaced only when all is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>What Popolo does not carry, as information.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task<IReadOnlyList<Diagnostic>> ExportPopoloAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        IReadOnlyList<Diagnostic> losses = [];
        await AtomicFile.WriteAsync(
            path,
            async stream => losses = await ExportPopoloAsync(stream, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        return losses;
    }
}
