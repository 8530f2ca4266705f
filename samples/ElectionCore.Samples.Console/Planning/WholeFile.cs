namespace ElectionCore.Samples;

/// <summary>Writes a file that is there as a whole or not at all.</summary>
internal static class WholeFile
{
    public static Task WriteAsync(string path, Func<Stream, Task> write) => WriteAsync(path, new() { Mode = FileMode.CreateNew, Access = FileAccess.Write }, write);

    /// <summary>Writes a file that nobody but its owner can read, where the system knows owners.</summary>
    public static Task WriteOwnAsync(string path, Func<Stream, Task> write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return WriteAsync(path, options, write);
    }

    private static async Task WriteAsync(string path, FileStreamOptions options, Func<Stream, Task> write)
    {
        var beside = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            await using (var stream = new FileStream(beside, options))
            {
                await write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
