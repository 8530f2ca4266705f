namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>A folder that goes when its test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("electioncore-");

    public string Of(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
