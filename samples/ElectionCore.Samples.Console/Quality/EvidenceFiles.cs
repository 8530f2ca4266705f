using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What the files of evidence in a folder are, held against what was collected.</summary>
/// <param name="Altered">The evidence whose file has other bytes than those collected.</param>
/// <param name="Findings">What is to be said of each file that is another one or is not there.</param>
/// <param name="Counts">How many were compared, and with what result.</param>
internal sealed record EvidenceFiles(IReadOnlyCollection<EvidenceCode> Altered, IReadOnlyList<Diagnostic> Findings, EvidenceComparison Counts)
{
    /// <summary>Compares the files of all evidence of which a hash is known.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public static async Task<EvidenceFiles> CompareAsync(string folder, IEnumerable<EvidenceItem> evidence, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException("--evidence", $"There is no folder {Output.Clean(folder)}.");
        }

        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        var (altered, findings) = (new List<EvidenceCode>(), new List<Diagnostic>());
        var (compared, missing, elsewhere) = (0, 0, 0);
        foreach (var item in evidence.OrderBy(e => e.Code))
        {
            if (item.Sha256 is null || FileOf(root, item.Reference) is not { } file)
            {
                elsewhere++;
            }
            else if (!File.Exists(file))
            {
                missing++;
                findings.Add(ConsoleDiagnostics.EvidenceMissing.At(item.Subject, ("evidence", item.Code), ("file", item.Reference)));
            }
            else
            {
                compared++;
                await using var stream = File.OpenRead(file);
                if (await item.CheckAsync(stream, cancellationToken) is { } fault)
                {
                    altered.Add(item.Code);
                    findings.Add(fault);
                }
            }
        }

        return new(altered, findings, new(compared, altered.Count, missing, elsewhere));
    }

    // A reference that leads out of the folder, or is the address of something, is not looked at.
    private static string? FileOf(string root, string reference)
    {
        if (reference.Contains('\0') || (Uri.TryCreate(reference, UriKind.Absolute, out var address) && !address.IsFile))
        {
            return null;
        }

        var file = Path.GetFullPath(Path.Combine(root, reference));
        return file.StartsWith(root, StringComparison.Ordinal) ? file : null;
    }
}
