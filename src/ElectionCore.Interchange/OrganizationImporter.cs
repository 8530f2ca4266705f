using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Reads files into the register: CSV tables, lists of P-codes and JSON documents, all through one pipeline. One per scope.
/// What is staged in the scope is neither read nor stored.
/// </summary>
/// <remarks>
/// Nothing throws for bad data: every fault is a finding with its file, line and column. What is accepted is stored as one
/// commit; what was known already changes nothing.
/// </remarks>
public sealed class OrganizationImporter
{
    private readonly OrganizationRegister _register;
    private readonly IBulkWriter _writer;
    private readonly TimeProvider _time;

    /// <summary>Makes an importer.</summary>
    /// <param name="register">What is known.</param>
    /// <param name="writer">Stores what is accepted.</param>
    /// <param name="time">The clock, for the identities of facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OrganizationImporter(OrganizationRegister register, IBulkWriter writer, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(time);
        _register = register;
        _writer = writer;
        _time = time;
    }

    /// <summary>Imports a file, or the files of a folder that end in .csv, without rejects files.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Hears how far the reading has come, or null.</param>
    /// <param name="cancellationToken">Stops the import; nothing is then stored.</param>
    /// <returns>What was done and everything that is wrong.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public Task<ImportResult> ImportAsync(
        string path, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(options);
        return new ImportRun(_register, _writer, _time, options, new(options, progress, cancellationToken)).RunAsync(SourcesOf(path, options));
    }

    /// <summary>Imports several files together: a row may name what another of them brings.</summary>
    /// <param name="sources">The files, in any order.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Hears how far the reading has come, or null.</param>
    /// <param name="cancellationToken">Stops the import; nothing is then stored.</param>
    /// <returns>What was done and everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public Task<ImportResult> ImportAsync(
        IReadOnlyList<ImportSource> sources, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        return new ImportRun(_register, _writer, _time, options, new(options, progress, cancellationToken)).RunAsync(sources);
    }

    private static List<ImportSource> SourcesOf(string path, ImportOptions options)
    {
        if (!Directory.Exists(path))
        {
            return [ImportSource.FromFile(path, path)];
        }

        var rejects = options.RejectsPath is { } given ? Path.GetFullPath(given) : null;
        return
        [
            .. Directory.EnumerateFiles(path)
                .Where(f => Path.GetExtension(f).Equals(".csv", StringComparison.OrdinalIgnoreCase) && Path.GetFullPath(f) != rejects)
                .Order(StringComparer.Ordinal)
                .Select(f => ImportSource.FromFile(Path.GetFileName(f), f, isOfFolder: true))
                .DefaultIfEmpty(ImportSource.FromEmptyFolder(path)),
        ];
    }
}
