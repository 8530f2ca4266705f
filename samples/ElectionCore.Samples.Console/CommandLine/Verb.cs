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

    /// <summary>Opens the data for reading.</summary>
    public async Task<DataSource> OpenAsync(CancellationToken cancellationToken) =>
        _data ??= await DataSource.OpenAsync(Parsed.GetValue(GlobalOptions.Data), DataAccess.Read, Clock, cancellationToken);

    /// <summary>Opens the data for changing them; other processes wait.</summary>
    public async Task<DataSource> OpenToChangeAsync(bool mayCreate, CancellationToken cancellationToken) =>
        _data ??= await DataSource.OpenAsync(
            Parsed.GetValue(GlobalOptions.Data), mayCreate ? DataAccess.Create : DataAccess.Change, Clock, cancellationToken);

    /// <summary>A name in the reader's language.</summary>
    public string Say(LocalizedText? text) => Output.Clean(text?.For(Language) ?? "");

    public ValueTask DisposeAsync() => _data?.DisposeAsync() ?? ValueTask.CompletedTask;
}
