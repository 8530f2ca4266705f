using System.Runtime.CompilerServices;

namespace ElectionCore.Tests;

/// <summary>
/// Compares texts with approved files. What differs is written beside the approved file as <c>*.received.*</c>; with the
/// environment variable ELECTIONCORE_APPROVE=1 the approved file is rewritten instead.
/// </summary>
internal static class ApprovedFile
{
    private static bool IsApproving => Environment.GetEnvironmentVariable("ELECTIONCORE_APPROVE") == "1";

    /// <summary>Compares a text with <c>name.verified.extension</c> beside the calling test.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the approved file, without its two extensions.</param>
    /// <param name="extension">The last extension.</param>
    /// <param name="caller">Given by the compiler.</param>
    public static void Matches(string text, string name, string extension = "txt", [CallerFilePath] string caller = "") =>
        FileIs(text, Path.Combine(Path.GetDirectoryName(RepositoryFolder.Locate(caller))!, $"{name}.verified.{extension}"));

    /// <summary>Compares a text with a whole file, such as a page of the documentation that is made from the code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file.</param>
    public static void FileIs(string text, string path)
    {
        var received = text.ReplaceLineEndings("\n");
        var receivedPath = ReceivedPath(path);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        if (IsApproving)
        {
            File.WriteAllText(path, received);
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail(Explain(approved, received, path, receivedPath));
    }

    private static string ReceivedPath(string path)
    {
        const string Verified = ".verified.";
        var name = Path.GetFileName(path);
        var receivedName = name.Contains(Verified, StringComparison.Ordinal)
            ? name.Replace(Verified, ".received.", StringComparison.Ordinal)
            : $"{Path.GetFileNameWithoutExtension(name)}.received{Path.GetExtension(name)}";
        return Path.Combine(Path.GetDirectoryName(path)!, receivedName);
    }

    private static string Explain(string? approved, string received, string path, string receivedPath)
    {
        var approvedLines = approved?.Split('\n') ?? [];
        var receivedLines = received.Split('\n');
        var line = 0;
        while (line < approvedLines.Length && line < receivedLines.Length && approvedLines[line] == receivedLines[line])
        {
            line++;
        }

        return $"""
            {RepositoryFolder.Relative(path)} {(approved is null ? "is not there" : $"differs from line {line + 1} on")}.
              approved: {(line < approvedLines.Length ? approvedLines[line] : "(nothing)")}
              received: {(line < receivedLines.Length ? receivedLines[line] : "(nothing)")}
            Compare it with {RepositoryFolder.Relative(receivedPath)}. If the new text is right, run this test once more with
            ELECTIONCORE_APPROVE=1 and commit the approved file.
            """;
    }
}
