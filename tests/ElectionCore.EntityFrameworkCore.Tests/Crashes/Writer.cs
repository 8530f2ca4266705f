using System.Diagnostics;

namespace ElectionCore.EntityFrameworkCore.Tests;

/// <summary>The program that writes until it is killed.</summary>
internal static class Writer
{
    /// <summary>Runs it, kills it at a moment, and gives the whole lines it said, in words.</summary>
    /// <param name="provider">The database.</param>
    /// <param name="connection">Where it is.</param>
    /// <param name="run">What its labels begin with.</param>
    /// <param name="moment">When it is killed: so long after its first line, or after its start.</param>
    /// <param name="fromStart">Whether the moment counts from its start.</param>
    public static async Task<List<string[]>> RunAsync(string provider, string connection, string run, TimeSpan moment, bool fromStart)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ElectionCore.Writer.dll"), provider, connection, run])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var first = fromStart ? "" : await process.StandardOutput.ReadLineAsync() + "\n";
        var rest = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(moment))
        {
            throw new InvalidOperationException($"The writer ended by itself: {await errors}");
        }

        process.Kill();
        await process.WaitForExitAsync();

        // A line that was cut off was not said.
        return [.. (first + await rest).Split('\n')[..^1].Select(l => l.Split(' '))];
    }
}
