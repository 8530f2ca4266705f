using System.Security.Cryptography;
using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>
/// Writes a dataset as a Data Package of the Frictionless standard, version 2: a folder with <c>datapackage.json</c> and the
/// counts as CSV, which <see cref="ObservationsCsv"/> reads back.
/// </summary>
/// <remarks>
/// <para>The descriptor names the columns with their types and categories, what each row is identified by, the source, and the
/// states of missing numbers as labelled <c>missingValues</c>. Beyond the standard it has the names of the dataset in all
/// languages (<c>titles</c>), whether it is a proxy (<c>isProxy</c>), and of sensitive data <c>heading</c>:
/// <see cref="Cube.InternalHeading"/>, which stands in the first column of every row too.</para>
/// <para>The counts are in <c>observations.csv</c>, those by a sensitive dimension in <c>observations-internal.csv</c>.</para>
/// </remarks>
public static class DataPackageWriter
{
    /// <summary>The name of the file that describes the package.</summary>
    public const string DescriptorName = "datapackage.json";

    /// <summary>Writes a package. The same content gives the same bytes.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="folder">The folder, which is made when it is not there. Files of these names are replaced.</param>
    /// <param name="licence">The licence, or null: none is named.</param>
    /// <param name="cancellationToken">Stops the writing; the files that were there stay as they were.</param>
    /// <returns>The names of the two files, the descriptor first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null, empty or white space.</exception>
    /// <exception cref="RuleViolationException">A count has no place in the dataset, or is there twice. Nothing is written.</exception>
    /// <exception cref="IOException">The files cannot be written.</exception>
    public static async Task<IReadOnlyList<string>> WriteAsync(
        DatasetContent content, string folder, DataLicence? licence = null, CancellationToken cancellationToken = default)
    {
        ContentRules.Require(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        var table = content.IsSensitive ? "observations-internal.csv" : "observations.csv";
        var written = new List<(string Beside, string Path)>();
        try
        {
            // Both files are written before the first takes its place.
            await StageAsync(table, stream => ObservationsCsv.WriteAsync(content, stream, cancellationToken)).ConfigureAwait(false);
            var (length, hash) = await MeasureAsync(written[0].Beside, cancellationToken).ConfigureAwait(false);
            var descriptor = new DataPackageDescriptor(content, licence, table, length, hash);
            await StageAsync(DescriptorName, stream => descriptor.WriteAsync(stream, cancellationToken)).ConfigureAwait(false);
            foreach (var (beside, path) in written)
            {
                File.Move(beside, path, overwrite: true);
            }
        }
        finally
        {
            written.ForEach(w => File.Delete(w.Beside));
        }

        return [DescriptorName, table];

        async Task StageAsync(string name, Func<Stream, Task> write)
        {
            var path = Path.Combine(folder, name);
            written.Add((await AtomicFile.StageAsync(path, write, cancellationToken).ConfigureAwait(false), path));
        }
    }

    private static async Task<(long Length, string Hash)> MeasureAsync(string path, CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(path);
        await using var closing = stream.ConfigureAwait(false);
        var hash = await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false);
        return (stream.Length, $"sha256:{Convert.ToHexStringLower(hash)}");
    }
}
