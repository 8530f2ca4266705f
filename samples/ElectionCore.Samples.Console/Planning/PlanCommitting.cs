using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The end of every act on measurements: store, and say what was done.</summary>
internal static class PlanCommitting
{
    public static async Task<int> CommitAsync(
        Verb verb, PlanningRegister register, CommitDetails details, IReadOnlyList<Measurement> measurements, CancellationToken cancellationToken)
    {
        var commit = await register.CommitAsync(details, cancellationToken);
        if (verb.IsJson)
        {
            Output.Json(json =>
            {
                json.WriteBoolean("changed", commit is not null);
                if (commit is not null)
                {
                    json.WriteNumber("commit", commit.Number);
                }

                json.WriteAll("measurements", measurements, measurement => PlanShowJson.WriteMeasurement(json, measurement));
            });
            return App.Done;
        }

        PlanText.Narrow(verb.Output);
        foreach (var measurement in measurements)
        {
            PlanText.Line(verb, Said(measurement));
        }

        PlanText.Line(verb, commit is null
            ? "Nothing changed."
            : $"Commit {commit.Number.ToString(CultureInfo.InvariantCulture)} by {commit.Details.Author}: {commit.Details.Reason}");
        return App.Done;
    }

    private static string Said(Measurement measurement)
    {
        var whole = measurement.Whole is { } value ? PlanText.Say(value) : "no whole";
        return $"Measurement {measurement.Code}: indicator {measurement.Indicator}, {measurement.Period}, {whole}: {ApprovalText.Standing(measurement.Approval)}.";
    }
}
