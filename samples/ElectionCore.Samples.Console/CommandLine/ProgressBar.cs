using ElectionCore.Interchange;
using Spectre.Console;

namespace ElectionCore.Samples.CommandLine;

/// <summary>Shows how far an import has come, where somebody watches.</summary>
internal static class ProgressBar
{
    public static async Task<T> RunAsync<T>(Verb verb, Func<IProgress<ImportProgress>?, Task<T>> run)
    {
        if (verb.IsJson || !verb.Output.IsWatched)
        {
            return await run(null);
        }

        return await verb.Output.Errors.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask("Reading", maxValue: 1);
            return await run(new Relay(progress =>
            {
                task.Description = Markup.Escape(progress.File);
                task.Value = progress.BytesTotal is > 0 and var total ? (double)progress.BytesRead / total : 0;
            }));
        });
    }

    // Reports at once; Progress<T> would queue them behind the work.
    private sealed class Relay(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
