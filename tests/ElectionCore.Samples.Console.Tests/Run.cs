using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace ElectionCore.Samples.Tests;

/// <summary>
/// Runs the console sample in a home of its own. A command runs within the tests' own process, one at a time, for starting
/// the program takes longer than nearly all that it does; where the process itself matters it runs as one.
/// </summary>
public sealed class Run : IDisposable
{
    private static readonly SemaphoreSlim One = new(1);
    private static readonly MethodInfo Main = Assembly.Load("electioncore").EntryPoint!;

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("electioncore-");

    public string Home => _home.FullName;

    /// <summary>A database of the test's own, which does not exist yet.</summary>
    public string Data => Path.Combine(Home, "data", "own.db");

    /// <summary>The database that is used where none is named.</summary>
    public string DefaultData => Path.Combine(DataFolder, "ElectionCore", "institution.db");

    private string DataFolder => Path.Combine(Home, ".local", "share");

    public void Dispose() => _home.Delete(recursive: true);

    public string Write(string name, params string[] lines)
    {
        var path = Path.Combine(Home, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    public Task<Outcome> WithData(params string[] args) => Go([.. args, "--db", Data]);

    /// <summary>Runs one command.</summary>
    public async Task<Outcome> Go(params string[] args)
    {
        await One.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return await Task.Run(() => Within(args));
        }
        finally
        {
            One.Release();
        }
    }

    /// <summary>Runs one command as a process, with variables of its own.</summary>
    public async Task<Outcome> GoAlone(IReadOnlyDictionary<string, string>? environment, params string[] args)
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
        start.Environment["XDG_DATA_HOME"] = DataFolder;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
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

    private Outcome Within(string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var (folder, home, data) = (Environment.CurrentDirectory, Environment.GetEnvironmentVariable("HOME"), Environment.GetEnvironmentVariable("XDG_DATA_HOME"));
        var (screen, errorScreen) = (System.Console.Out, System.Console.Error);
        try
        {
            Environment.CurrentDirectory = Home;
            Environment.SetEnvironmentVariable("HOME", Home);
            Environment.SetEnvironmentVariable("XDG_DATA_HOME", DataFolder);
            System.Console.SetOut(output);
            System.Console.SetError(errors);
            var code = (int)Main.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [args], culture: null)!;
            return new(code, output.ToString(), errors.ToString());
        }
        finally
        {
            System.Console.SetOut(screen);
            System.Console.SetError(errorScreen);
            Environment.SetEnvironmentVariable("XDG_DATA_HOME", data);
            Environment.SetEnvironmentVariable("HOME", home);
            Environment.CurrentDirectory = folder;
        }
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
