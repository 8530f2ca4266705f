namespace ElectionCore.Interchange;

/// <summary>Writes a file beside its place first, so that nobody ever sees half of it.</summary>
internal static class AtomicFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        var written = await StageAsync(path, write, cancellationToken).ConfigureAwait(false);
        File.Move(written, path, overwrite: true);
    }

    /// <summary>Writes the file beside its place and gives the name it has there.</summary>
    public static async Task<string> StageAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var beside = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, useAsync: false);
            await using (stream.ConfigureAwait(false))
            {
                await write(stream).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            return beside;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
