using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The recommendation that an act is about, and how such an act begins and ends.</summary>
internal static class RecommendationArgument
{
    public static Argument<RecommendationCode> Create() => new("CODE")
    {
        Description = "The recommendation.",
        CustomParser = result => Values.Parse<RecommendationCode>(result) ?? default,
    };

    /// <summary>What is known today, as what is said on a day is compared with it.</summary>
    /// <exception cref="UsageException">The day is still to come.</exception>
    public static async Task<RecommendationView> ReadAsync(Verb verb, DateOnly on, CancellationToken cancellationToken)
    {
        var data = await verb.OpenAsync(cancellationToken);
        var today = await Days.TodayAsync(data.Register, verb.Clock, cancellationToken);
        return on > today
            ? throw new UsageException("--on", $"{Days.Iso(on)} is still to come.")
            : await RecommendationView.ReadAsync(data, today, knownAt: null, cancellationToken);
    }

    /// <summary>Writes what would be wrong with something that is changed and was not wrong before; whether any of it is an error.</summary>
    public static bool Refuses(RecommendationView changed, RecommendationView before, SubjectRef subject)
    {
        var known = Check(before).ToHashSet();
        List<Diagnostic> findings = [.. Check(changed).Where(f => f.Place.Subject == subject && !known.Contains(f))];
        Output.Findings(findings);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Says what was done.</summary>
    public static int Said(Verb verb, Commit? commit, string said, Action<Utf8JsonWriter> write)
    {
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteBoolean("changed", commit is not null);
                json.WriteNumberOrNull("commit", commit?.Number);
                write(json);
            });
            return App.Done;
        }

        RecommendationText.Narrow(verb.Output);
        verb.Output.Line(Output.Clean(said));
        verb.Output.Line(commit is null
            ? "Nothing changed: that is known already."
            : Output.Clean($"Commit {commit.Number.ToString(CultureInfo.InvariantCulture)} by {commit.Details.Author}: {commit.Details.Reason}"));
        return App.Done;
    }

    private static IEnumerable<Diagnostic> Check(RecommendationView view) => RecommendationCheck.Check(view.Content, view.AsOf, view.Plans);
}
