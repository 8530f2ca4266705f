using System.CommandLine;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples.CommandLine;

/// <summary>What a verb is given: the words of its command, the data, and where to write.</summary>
internal sealed class Verb : IAsyncDisposable
{
    private DataSource? _data;

    private Verb(ParseResult parsed)
    {
        Parsed = parsed;
        IsJson = parsed.GetValue(GlobalOptions.Json);
        Language = parsed.GetValue(GlobalOptions.Language) ?? "en";
    }

    public ParseResult Parsed { get; }

    public TimeProvider Clock { get; } = TimeProvider.System;

    public bool IsJson { get; }

    public string Language { get; }

    public Output Output { get; } = new();

    public static async Task<int> RunAsync(
        ParseResult parsed, Func<Verb, CancellationToken, Task<int>> run, CancellationToken cancellationToken)
    {
        await using var verb = new Verb(parsed);
        return await run(verb, cancellationToken);
    }

    /// <summary>Opens the database.</summary>
    public async Task<DataSource> OpenAsync(CancellationToken cancellationToken, DataAccess access = DataAccess.Use) =>
        _data ??= await DataSource.OpenAsync(DatabasePlace.Of(Parsed), access, Clock, cancellationToken);

    /// <summary>A name in the reader's language.</summary>
    public string Say(LocalizedText? text) => Output.Clean(text?.For(Language) ?? "");

    public ValueTask DisposeAsync() => _data?.DisposeAsync() ?? ValueTask.CompletedTask;
}
