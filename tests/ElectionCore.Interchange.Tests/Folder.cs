namespace ElectionCore.Interchange.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("interchange-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public Task<string> ReadAsync(string name) => System.IO.File.ReadAllTextAsync(File(name));

    public Task WriteAsync(string name, string text) => System.IO.File.WriteAllTextAsync(File(name), text);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
