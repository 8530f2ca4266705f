namespace ElectionCore.Interchange.Tests;

/// <summary>Published files of standards, which are not part of this repository.</summary>
internal static class Standards
{
    /// <summary>The path of a file or folder; without the environment variable the test is skipped.</summary>
    public static string Require(string path)
    {
        if (Environment.GetEnvironmentVariable("ELECTIONCORE_STANDARDS") is not { Length: > 0 } folder)
        {
            Assert.Skip("ELECTIONCORE_STANDARDS names no folder with published files.");
            return "";
        }

        return Path.Combine(folder, path);
    }
}
