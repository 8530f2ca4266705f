using System.Globalization;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples.CommandLine;

/// <summary>The end of every act: store, and say what was done.</summary>
internal static class Committing
{
    public static async Task<int> CommitAsync(
        this Verb verb, DataSource data, CommitDetails details, string said, CancellationToken cancellationToken)
    {
        var commit = await data.Register.CommitAsync(details, cancellationToken);
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteBoolean("changed", commit is not null);
                if (commit is not null)
                {
                    json.WriteNumber("commit", commit.Number);
                }
            });
        }
        else
        {
            verb.Output.Line(commit is null
                ? "Nothing changed."
                : $"{said} Commit {commit.Number.ToString(CultureInfo.InvariantCulture)} by {commit.Details.Author}: {commit.Details.Reason}");
        }

        return App.Done;
    }
}
