using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Compares files of evidence with what was collected.</summary>
internal static class EvidenceFiles
{
    /// <summary>The evidence whose file in a folder has other bytes than those collected, with what is to be said of it.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static async Task<Dictionary<EvidenceCode, Diagnostic>> CheckAsync(string folder, IEnumerable<EvidenceItem> evidence, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException("--evidence", $"There is no folder {Output.Clean(folder)}.");
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var altered = new Dictionary<EvidenceCode, Diagnostic>();
        foreach (var item in evidence.Where(e => e.Sha256 is not null && !e.Reference.Contains('\0')))
        {
            // A reference that leads out of the folder, or is the address of something, is not looked at.
            var file = Path.GetFullPath(Path.Combine(root, item.Reference));
            if (!file.StartsWith(root, StringComparison.Ordinal) || !File.Exists(file))
            {
                continue;
            }

            await using var stream = File.OpenRead(file);
            if (await item.CheckAsync(stream, cancellationToken) is { } fault)
            {
                altered[item.Code] = fault;
            }
        }

        return altered;
    }
}
