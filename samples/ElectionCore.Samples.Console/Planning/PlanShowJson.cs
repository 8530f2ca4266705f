using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>A plan as JSON.</summary>
internal static class PlanShowJson
{
    public static void Write(Utf8JsonWriter json, Verb verb, ShownPlan shown)
    {
        var view = shown.View;
        json.WriteHead(verb, view);
        json.WriteTexts("plans", view.Plans.Select(p => p.Code));
        json.WriteString("owner", view.Plan.Owner?.Value);
        json.WriteAll("levels", view.Plan.Levels, level =>
        {
            json.WriteStartObject();
            json.WriteString("code", level.Code);
            json.WriteString("name", verb.Say(level.Name));
            json.WriteEndObject();
        });
        json.WriteAll("periods", view.Plan.ReportingPeriods, period =>
        {
            json.WriteStartObject();
            json.WriteString("code", period.Code);
            json.WriteSpan(period.Days);
            json.WriteDay("dueOn", period.DueOn);
            json.WriteDay("closedOn", period.ClosedOn);
            json.WriteEndObject();
        });
        WriteSelfReport(json, view.Plan.SelfReport);
        json.WriteAll("elements", shown.Elements, element => WriteElement(json, verb, shown, element));
        json.WriteAll("indicatorsWithoutElement", shown.Lost, indicator => WriteIndicator(json, verb, shown, indicator));
        json.WriteFindings(shown.Diagnostics);
    }

    private static void WriteElement(Utf8JsonWriter json, Verb verb, ShownPlan shown, PlanElement element)
    {
        json.WriteStartObject();
        json.WriteString("code", element.Code.Value);
        json.WriteString("level", element.Level);
        json.WriteString("parent", element.Parent?.Value);
        json.WriteString("number", element.Number);
        json.WriteString("title", verb.Say(element.Title));
        json.WriteString("description", element.Description is null ? null : verb.Say(element.Description));
        json.WriteTexts("owners", element.Owners);
        json.WriteSpan(element.Period);
        json.WriteString("resultType", Words.Of(element.ResultType));
        json.WriteString("standing", Words.Of(element.Standing));
        WriteSelfReport(json, element.SelfReport);
        json.WriteAll("indicators", shown.IndicatorsOf(element.Code), indicator => WriteIndicator(json, verb, shown, indicator));
        json.WriteEndObject();
    }

    private static void WriteSelfReport(Utf8JsonWriter json, SelfReport? said)
    {
        if (said is null)
        {
            json.WriteNull("selfReport");
            return;
        }

        json.WriteStartObject("selfReport");
        json.WriteRatio("share", said.Share);
        json.WriteDay("on", said.On);
        json.WriteString("by", said.By);
        json.WriteString("source", said.Source);
        json.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter json, Verb verb, ShownPlan shown, IndicatorProgress progress)
    {
        var indicator = progress.Indicator;
        json.WriteStartObject();
        json.WriteString("code", indicator.Code.Value);
        json.WriteString("number", indicator.Number);
        json.WriteString("title", verb.Say(indicator.Title));
        json.WriteString("kind", Words.Of(indicator.Kind));
        json.WriteString("unitOfMeasure", indicator.UnitOfMeasure);
        json.WriteString("direction", indicator.Direction is { } direction ? Words.Of(direction) : null);
        json.WriteString("responsible", progress.Responsible?.Value);
        json.WriteString("standing", Words.Of(indicator.Standing));
        json.WriteDay("dueOn", indicator.DueOn);
        json.WriteString("baselineOn", indicator.Baseline?.On.ToString());
        json.WriteCells("baseline", indicator.Baseline?.Values ?? []);
        json.WriteAll("targets", indicator.Targets, target =>
        {
            json.WriteStartObject();
            json.WriteString("period", target.Period);
            json.WriteCells("values", target.Values);
            json.WriteEndObject();
        });
        json.WriteString("latest", progress.Latest?.Code.Value);
        json.WriteProgress("progress", progress.Progress);
        if (shown.Root is not null)
        {
            json.WriteAll("measurements", shown.MeasurementsOf(indicator.Code), measurement => WriteMeasurement(json, measurement));
        }

        json.WriteEndObject();
    }

    /// <summary>Writes what was reported, with the way it has gone through approval.</summary>
    public static void WriteMeasurement(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteStartObject();
        json.WriteString("code", measurement.Code.Value);
        json.WriteString("indicator", measurement.Indicator.Value);
        json.WriteString("period", measurement.Period);
        json.WriteString("unit", measurement.Reporter?.Value);
        json.WriteString("place", measurement.Place?.Value);
        json.WriteCells("values", measurement.Values);
        json.WriteDay("reportedOn", measurement.ReportedOn);
        json.WriteString("reportedBy", measurement.ReportedBy?.Value);
        json.WriteString("comment", measurement.Comment);
        json.WriteString("reasonIfLate", measurement.ReasonIfLate);
        json.WriteAll("evidence", measurement.Evidence, evidence =>
        {
            json.WriteStartObject();
            json.WriteString("title", evidence.Title);
            json.WriteString("uri", evidence.Uri);
            json.WriteEndObject();
        });
        json.WriteString("status", Words.Of(measurement.Status));
        json.WriteString("chain", measurement.Approval?.Chain);
        json.WriteString("waitsFor", measurement.Approval?.Next);
        json.WriteString("submittedBy", measurement.Approval?.SubmittedBy.Value);
        json.WriteAll("steps", measurement.Approval?.Steps ?? [], step =>
        {
            json.WriteStartObject();
            json.WriteString("stage", step.Stage);
            json.WriteString("decision", Words.Of(step.Decision));
            json.WriteString("by", step.By.Value);
            json.WriteDay("on", step.On);
            json.WriteString("instrument", step.Instrument?.Number);
            json.WriteString("comment", step.Comment);
            json.WriteEndObject();
        });
        json.WriteString("supersedes", measurement.Supersedes?.Value);
        json.WriteString("standing", Words.Of(measurement.Standing));
        json.WriteEndObject();
    }
}
