using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>What the verbs about plans say alike.</summary>
internal static class PlanText
{
    public const string ExampleMark = "EXAMPLE";
    private const int Width = 100;

    /// <summary>Begins a text: the plan and the day, and keeps lines short where they are read on a screen.</summary>
    public static void WriteHead(Verb verb, PlanView view, string what = "")
    {
        Narrow(verb.Output);
        var plan = view.Plan;
        Line(verb, $"{what}{verb.Say(plan.Name)} ({plan.Code}), {Words.Plain(plan.Kind)} plan, {Span(plan.Period)}, as of {Days.Iso(view.AsOf)}");
    }

    /// <summary>A line of plain text from anywhere.</summary>
    public static void Line(Verb verb, string text) => verb.Output.Line(Output.Clean(text));

    /// <summary>Keeps lines short where they are read on a screen.</summary>
    public static void Narrow(Output output)
    {
        if (!Console.IsOutputRedirected)
        {
            output.Screen.Profile.Width = Math.Min(output.Screen.Profile.Width, Width);
        }
    }

    /// <summary>A line that says which records were made up, where there are any.</summary>
    public static void WriteExampleNote(Verb verb, PlanView view)
    {
        var content = view.Found;
        if (content.Plan.Standing == RecordStanding.Example || content.Elements.Any(e => e.Standing == RecordStanding.Example)
            || content.Indicators.Any(i => i.Standing == RecordStanding.Example) || content.Measurements.Any(m => m.Standing == RecordStanding.Example)
            || content.Activities.Any(a => a.Standing == RecordStanding.Example) || content.Risks.Any(r => r.Standing == RecordStanding.Example)
            || content.Expenditures.Any(e => e.Standing == RecordStanding.Example))
        {
            verb.Output.Line($"Records marked {ExampleMark} were made up to show how this looks. They say nothing about a real institution.");
        }
    }

    /// <summary>The mark of a record that was made up, with a space before it.</summary>
    public static string Mark(RecordStanding standing) => standing == RecordStanding.Example ? $" {ExampleMark}" : "";

    /// <summary>A time by its first and last day.</summary>
    public static string Span(DateRange days) => (days.From, days.To) switch
    {
        ({ } from, { } to) => $"{Days.Iso(from)} to {Days.Iso(to.AddDays(-1))}",
        ({ } from, null) => $"from {Days.Iso(from)}",
        (null, { } to) => $"until {Days.Iso(to.AddDays(-1))}",
        _ => "days not stated",
    };

    /// <summary>A value for people.</summary>
    public static string Say(MeasuredValue value) => value.Kind switch
    {
        PlanIndicatorKind.Milestone when value.ReachedOn is { } day => $"reached on {Days.Iso(day)}",
        PlanIndicatorKind.Milestone => value.IsReached == true ? "reached" : "not reached",
        PlanIndicatorKind.Qualitative => Output.Clean(value.Answer!),
        null => "none",
        _ => value.ToString(),
    };

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Something with how many there are of it.</summary>
    public static string Count(int count, string one, string several) => $"{Number(count)} {(count == 1 ? one : several)}";

    /// <summary>A table as all these verbs draw it.</summary>
    public static Table Table(params string[] columns) => new Table { Border = TableBorder.Simple }.AddColumns(columns);

    /// <summary>Adds a row of plain texts.</summary>
    public static void Row(this Table table, params string[] cells) => table.AddRow([.. cells.Select(c => Markup.Escape(Output.Clean(c)))]);

    /// <summary>Sets columns of numbers to the right, from one on.</summary>
    public static void AlignRight(this Table table, int from)
    {
        foreach (var column in table.Columns.Skip(from))
        {
            column.Alignment = Justify.Right;
        }
    }
}
