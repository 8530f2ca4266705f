using System.Diagnostics;

namespace ElectionCore.Packaging.Tests;

/// <summary>Runs the SDK as a user would.</summary>
internal static class Tool
{
    /// <summary>Runs dotnet and gives what it wrote; fails the test when it fails.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="environment">Variables to set; null removes one.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<string> DotnetAsync(
        string folder, IReadOnlyDictionary<string, string?> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // What the test host was started with must not steer the SDK.
        foreach (var name in start.Environment.Keys.Where(IsOfAnotherBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"dotnet {string.Join(' ', start.ArgumentList)}\n{output}\n{await error}");
        return output;
    }

    private static bool IsOfAnotherBuild(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable is "DOTNET_STARTUP_HOOKS" or "Configuration" or "Platform";
}
