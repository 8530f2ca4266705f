using System.Text.Json;
using ElectionCore.Capacity;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The four levels as they are shown, each figure with what it is a part of.</summary>
internal sealed class EvaluationReport(TrainingEvaluation evaluation, DateOnly asOf, bool isChosen)
{
    private string Rule => $"Trainers stand in the order of their keys and are never ranked; errors are shown from {PlanText.Number(evaluation.Outcomes.MinimumStations)} stations on. They show who trained whom, and no cause.";

    public void Write(Verb verb)
    {
        PlanText.Narrow(verb.Output);
        PlanText.Line(verb, $"{PlanText.Count(evaluation.Sessions.Length, "session", "sessions")} as of {Days.Iso(asOf)}.");
        Feedback(verb);
        Gains(verb);
        Practice(verb);
        Outcomes(verb);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteDay("asOf", asOf);
        json.WriteNumber("sessions", evaluation.Sessions.Length);
        json.WriteAll("feedback", evaluation.Feedback, row =>
        {
            json.WriteStartObject();
            json.WriteString("session", row.Session.Value);
            json.WriteString("question", row.Question);
            json.WriteNumber("forms", row.Forms);
            json.WriteNumber("answers", row.Answers);
            json.WriteAll("counts", row.Counts, json.WriteNumberValue);
            json.WriteExact("mean", WideRatio.FromRatio(row.Mean));
            json.WriteEndObject();
        });
        json.WriteAll("learning", evaluation.Gains, row =>
        {
            json.WriteStartObject();
            json.WriteString("session", row.Session.Value);
            json.WriteNumber("pairs", row.Pairs);
            json.WriteNumber("unpaired", row.Unpaired);
            json.WriteNumber("full", row.Full);
            json.WriteExact("classGain", row.ClassGain);
            json.WriteExact("meanGain", row.MeanGain);
            json.WriteEndObject();
        });
        json.WriteAll("practice", evaluation.Practice, row =>
        {
            json.WriteStartObject();
            json.WriteString("role", row.Role.Value);
            json.WriteString("item", row.Item);
            json.WriteNumber("met", row.Met);
            json.WriteNumber("notMet", row.NotMet);
            json.WriteNumber("notSeen", row.NotSeen);
            json.WriteEndObject();
        });
        json.WriteNumber("observations", evaluation.Observations);
        json.WriteNumber("observationsUntraced", evaluation.ObservationsUntraced);
        json.WriteNumber("stations", evaluation.Outcomes.Stations);
        json.WriteNumber("stationsUntraced", evaluation.Outcomes.StationsUntraced);
        json.WriteExact("errors", evaluation.Outcomes.Whole is { } whole ? WideRatio.FromRatio(whole) : null);
        json.WriteNumber("minimumStations", evaluation.Outcomes.MinimumStations);
        json.WriteString("note", Rule);
        json.WriteAll("trainers", evaluation.Outcomes.Trainers, row =>
        {
            json.WriteStartObject();
            json.WriteString("trainer", row.Trainer.Value);
            json.WriteNumber("stations", row.Stations);
            json.WriteExact("errors", row.Errors is { } errors ? WideRatio.FromRatio(errors) : null);
            json.WriteEndObject();
        });
        json.WriteFindings(evaluation.Findings);
    }

    private void Feedback(Verb verb)
    {
        PlanText.Line(verb, "Level 1, what people said: ratings from 1 to 5.");
        if (evaluation.Feedback.IsEmpty)
        {
            PlanText.Line(verb, "No form is on record.");
            return;
        }

        var table = PlanText.Table("Session", "Question", "Answers of forms", "Mean", "1", "2", "3", "4", "5");
        foreach (var row in evaluation.Feedback)
        {
            table.Row([
                row.Session.Value, row.Question, $"{PlanText.Number(row.Answers)} of {PlanText.Number(row.Forms)}",
                row.Mean.ToDecimal(2, MidpointRounding.AwayFromZero) is { } mean ? FormattableString.Invariant($"{mean:0.00} ({row.Mean})") : "unknown",
                .. row.Counts.Select(c => PlanText.Number(c)),
            ]);
        }

        table.AlignRight(2);
        verb.Output.Write(table);
    }

    private void Gains(Verb verb)
    {
        PlanText.Line(verb, "Level 2, what they learned: of what could still be learned, how much was. Only who took both tests counts.");
        if (evaluation.Gains.IsEmpty)
        {
            PlanText.Line(verb, "No test is on record.");
            return;
        }

        var table = PlanText.Table("Session", "Took both tests", "Took one only", "Could gain nothing", "Gain of the class", "Mean of the gains");
        foreach (var row in evaluation.Gains)
        {
            table.Row(row.Session.Value, PlanText.Number(row.Pairs), PlanText.Number(row.Unpaired), PlanText.Number(row.Full), Percent(row.ClassGain), Percent(row.MeanGain));
        }

        table.AlignRight(1);
        verb.Output.Write(table);
    }

    private void Practice(Verb verb)
    {
        PlanText.Line(verb, "Level 3, what they did: points done as taught, of those that were seen.");
        if (evaluation.Practice.IsEmpty)
        {
            PlanText.Line(verb, evaluation.Observations == 0 ? "No observation is on record." : "No observation can be traced to these sessions.");
        }
        else
        {
            var table = PlanText.Table("Role", "Point", "As taught", "Not", "Not seen", "Share of what was seen");
            foreach (var row in evaluation.Practice)
            {
                table.Row(row.Role.Value, row.Item, PlanText.Number(row.Met), PlanText.Number(row.NotMet), PlanText.Number(row.NotSeen), CoverageRows.Share(row.Share));
            }

            table.AlignRight(2);
            verb.Output.Write(table);
        }

        if (isChosen && evaluation.ObservationsUntraced > 0)
        {
            PlanText.Line(verb, $"{PlanText.Number(evaluation.ObservationsUntraced)} of {PlanText.Number(evaluation.Observations)} observations name nobody who finished one of these sessions by then, and are in no row.");
        }
    }

    private void Outcomes(Verb verb)
    {
        var outcomes = evaluation.Outcomes;
        PlanText.Line(verb, "Level 4, what came of it: wrong entries in the forms of stations, of those checked.");
        if (outcomes.Stations == 0)
        {
            PlanText.Line(verb, "No errors of stations are on record.");
            return;
        }

        var whole = outcomes.Whole is { } share ? $"{CoverageRows.Share(share)} of entries" : "hidden, too few stations, or too few besides those of trainers who are shown";
        PlanText.Line(verb, $"All stations: {whole}; {PlanText.Count(outcomes.Stations, "station", "stations")}. At {PlanText.Number(outcomes.StationsUntraced)} of them nobody is known to have been trained in these sessions by a trainer who is named.");
        if (!outcomes.Trainers.IsEmpty)
        {
            var table = PlanText.Table("Trainer", "Stations", "Wrong of checked entries");
            foreach (var row in outcomes.Trainers)
            {
                table.Row(row.Trainer.Value, PlanText.Number(row.Stations), row.Errors is { } errors ? CoverageRows.Share(errors) : "hidden, too few stations");
            }

            table.AlignRight(1);
            verb.Output.Write(table);
        }

        PlanText.Line(verb, Rule);
    }

    private static string Percent(WideRatio share) => share.ToPercentString(1, MidpointRounding.AwayFromZero) is { } percent ? $"{percent} ({share})" : "unknown";
}
