namespace ElectionCore.Samples.CommandLine;

/// <summary>Keeps a verb from writing over what it reads.</summary>
internal static class OutputPath
{
    /// <summary>Refuses to write over the institution's data or over one of the inputs.</summary>
    public static string Require(string option, string path, string? database, params ReadOnlySpan<string?> inputs)
    {
        var full = Path.GetFullPath(path);
        if (database is not null && (full == database || full == database + "-wal" || full == database + "-shm"))
        {
            throw new UsageException(option, $"{path} is the institution's own data; choose another file.");
        }

        foreach (var input in inputs)
        {
            if (input is not null && IsInput(full, input))
            {
                throw new UsageException(option, $"{path} is one of the files to be read; choose another.");
            }
        }

        return path;
    }

    private static bool IsInput(string full, string input) => full == Path.GetFullPath(input)
        || (File.Exists(full) && Path.GetDirectoryName(full) == Path.GetFullPath(Path.TrimEndingDirectorySeparator(input)));
}
