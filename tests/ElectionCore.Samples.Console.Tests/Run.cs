using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>Runs the console sample as a process of its own, in a home of its own.</summary>
public sealed class Run : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("electioncore-");

    public string Home => _home.FullName;

    /// <summary>A database of the test's own, which does not exist yet.</summary>
    public string Data => Path.Combine(Home, "data", "own.db");

    /// <summary>The database that is used where none is named.</summary>
    public string DefaultData => Path.Combine(Home, ".local", "share", "ElectionCore", "institution.db");

    public void Dispose() => _home.Delete(recursive: true);

    public string Write(string name, params string[] lines)
    {
        var path = Path.Combine(Home, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    public Task<Outcome> WithData(params string[] args) => Go([.. args, "--db", Data]);

    public Task<Outcome> Go(params string[] args) => Go(new Dictionary<string, string>(StringComparer.Ordinal), args);

    public async Task<Outcome> Go(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Home,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "electioncore.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["HOME"] = Home;
        start.Environment["XDG_DATA_HOME"] = Path.Combine(Home, ".local", "share");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await errors);
    }
}

/// <summary>What a run printed and returned.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record Outcome(int Code, string Output, string Errors)
{
    /// <summary>Standard output as JSON; it is nothing else.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public Outcome Returns(int code)
    {
        Code.ShouldBe(code, $"{Output}\n{Errors}");
        return this;
    }
}
