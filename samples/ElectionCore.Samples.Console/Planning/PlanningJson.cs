using System.Globalization;
using System.Text.Json;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>Values, money and progress as JSON, exactly.</summary>
internal static class PlanningJson
{
    /// <summary>Writes an array.</summary>
    public static void WriteAll<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the texts of codes or words.</summary>
    public static void WriteTexts<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items)
        where T : notnull =>
        json.WriteAll(name, items, i => json.WriteStringValue(i.ToString()));

    /// <summary>Writes both ends of a time; the last day belongs to it.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, DateRange? days)
    {
        json.WriteDay("firstDay", days?.From);
        json.WriteDay("lastDay", days?.To?.AddDays(-1));
    }

    /// <summary>Writes numerator and denominator, of any length; null when there is no value.</summary>
    public static void WriteExact(this Utf8JsonWriter json, string name, WideRatio? value)
    {
        if (value is not { IsDefined: true } ratio)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WritePropertyName("n");
        json.WriteRawValue(ratio.Numerator.ToString(CultureInfo.InvariantCulture));
        json.WritePropertyName("d");
        json.WriteRawValue(ratio.Denominator.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    /// <summary>Writes a value as it was given, with its numbers where it has any.</summary>
    public static void WriteValue(this Utf8JsonWriter json, string name, MeasuredValue? value)
    {
        if (value is not { IsEmpty: false } given)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("kind", Words.Of(given.Kind!.Value));
        json.WriteString("text", given.ToString());
        switch (given.Kind)
        {
            case PlanIndicatorKind.Quantity:
                json.WriteNumber("number", given.Number!.Value);
                break;
            case PlanIndicatorKind.Ratio:
                // Both numbers even where the ratio is undefined: they were counted.
                json.WriteNumber("n", given.Ratio!.Value.Numerator);
                json.WriteNumber("d", given.Ratio.Value.Denominator);
                break;
            case PlanIndicatorKind.Milestone:
                json.WriteBoolean("reached", given.IsReached!.Value);
                json.WriteDay("on", given.ReachedOn);
                break;
            default:
                json.WriteString("answer", given.Answer);
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the cells of a breakdown.</summary>
    public static void WriteCells(this Utf8JsonWriter json, string name, IEnumerable<CellValue> values) => json.WriteAll(name, values, value =>
    {
        json.WriteStartObject();
        json.WriteStartObject("cell");
        foreach (var cell in value.Cell)
        {
            json.WriteString(cell.Dimension, cell.Category);
        }

        json.WriteEndObject();
        json.WriteString("place", value.Place?.Value);
        json.WriteValue("value", value.Value);
        json.WriteEndObject();
    });

    /// <summary>Writes amount and currency; null when there is none.</summary>
    public static void WriteMoney(this Utf8JsonWriter json, string name, Money? money)
    {
        if (money is not { IsEmpty: false } given)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("amount", given.Amount);
        json.WriteString("currency", given.Currency);
        json.WriteEndObject();
    }

    /// <summary>Writes a progress with all that belongs to it; null when there is none.</summary>
    public static void WriteProgress(this Utf8JsonWriter json, string name, Progress? progress)
    {
        if (progress is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteExact("value", progress.Value);
        json.WriteString("gap", progress.Gap == ProgressGap.None ? null : Words.Of(progress.Gap));
        json.WriteTexts("methods", progress.Methods.Select(Words.Of));
        json.WriteString("rollUp", progress.RollUp is { } rollUp ? Words.Of(rollUp) : null);
        json.WriteString("cap", Words.Of(progress.Cap));
        json.WriteNumber("counted", progress.Counted);
        json.WriteNumber("reported", progress.Reported);
        json.WriteNumber("expected", progress.Expected);
        json.WriteNumber("notDue", progress.NotDue);
        json.WriteDay("asOf", progress.AsOf);
        json.WriteAll("inputs", progress.Inputs, input =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Words.Of(input.Kind));
            json.WriteExact("value", input.Value);
            json.WriteString("text", input.Text);
            json.WriteString("of", input.Of);
            json.WriteEndObject();
        });
        json.WriteString("text", progress.ToText());
        json.WriteEndObject();
    }

    /// <summary>Writes the plan that is shown, or null, and the day.</summary>
    public static void WriteHead(this Utf8JsonWriter json, Verb verb, PlanView view)
    {
        json.WriteDay("asOf", view.AsOf);
        if (view.Content is null)
        {
            json.WriteNull("plan");
            return;
        }

        var plan = view.Plan;
        json.WriteStartObject("plan");
        json.WriteString("code", plan.Code.Value);
        json.WriteString("name", verb.Say(plan.Name));
        json.WriteString("kind", Words.Of(plan.Kind));
        json.WriteSpan(plan.Period);
        json.WriteString("standing", Words.Of(plan.Standing));
        json.WriteString("source", plan.Source);
        json.WriteEndObject();
    }
}
