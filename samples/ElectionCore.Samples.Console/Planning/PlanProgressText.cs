using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Progress = ElectionCore.Planning.Progress;
using Table = Spectre.Console.Table;

namespace ElectionCore.Samples;

/// <summary>Progress for people.</summary>
internal static class PlanProgressText
{
    public static void Write(Verb verb, PlanView view, PlanProgress progress, List<ProgressLine> lines, UnitNames names)
    {
        PlanText.WriteHead(verb, view);
        PlanText.WriteExampleNote(verb, view);
        var whole = progress.Whole;
        PlanText.Line(verb, $"Whole plan: {whole.Progress.ToText()}");
        verb.Output.Line(whole.Time is { } time ? $"Time passed: {Time(time)}" : "Time passed: unknown, the plan has no first or no last day");
        if (whole.SelfReported is { } said)
        {
            PlanText.Line(verb, $"Said of the whole plan: {said.ToText()}");
        }

        if (lines.Count == 0)
        {
            verb.Output.Line("There is nothing to tell apart this way.");
            return;
        }

        verb.Output.Write(Table(verb, lines, names));
        verb.Output.Line($"Percentages are rounded for display; fractions are exact. All as of {Days.Iso(progress.AsOf)}. Not reported is unknown, never 0.");
    }

    private static Table Table(Verb verb, List<ProgressLine> lines, UnitNames names)
    {
        var columns = Columns(verb, lines, names).ToList();
        var table = PlanText.Table([.. columns.Select(c => c.Heading)]);
        foreach (var line in lines)
        {
            table.Row([.. columns.Select(c => c.Cell(line))]);
        }

        return table;
    }

    private static IEnumerable<(string Heading, Func<ProgressLine, string> Cell)> Columns(Verb verb, List<ProgressLine> lines, UnitNames names)
    {
        yield return ("Of", l => Name(verb, l, names));
        yield return ("Progress", l => Share(l.Progress));
        yield return ("Method", l => Method(l.Progress));
        yield return ("Reported", l => Reported(l.Progress));
        if (lines.Exists(l => l.Time is not null))
        {
            yield return ("Time passed", l => l.Time is { } time ? Time(time) : "");
        }

        if (lines.Exists(l => l.DaysOverdue > 0))
        {
            yield return ("Overdue", l => l.DaysOverdue > 0 ? PlanText.Count(l.DaysOverdue, "day", "days") : "");
        }

        if (lines.Exists(l => l.SelfReported is not null))
        {
            yield return ("Said", l => l.SelfReported is { } said ? Share(said) : "");
        }
    }

    private static string Name(Verb verb, ProgressLine line, UnitNames names)
    {
        var name = (line.Subject.Kind, line.Title) switch
        {
            (null or "", _) => "no unit named",
            ("unit", _) => names.Of(new(line.Subject.Code)),
            ("plan-level", { } title) => verb.Say(title),
            (_, null) => line.Subject.Code,
            (_, { } title) => $"{line.Number ?? line.Subject.Code} {verb.Say(title)}",
        };
        return new string(' ', line.Depth * 2) + name;
    }

    // All before the method, which has a column of its own.
    private static string Share(Progress progress) => progress.ToText().Split(", ", 2)[0];

    private static string Method(Progress progress)
    {
        var methods = progress.Methods.Count == 0 ? "none" : string.Join(", ", progress.Methods.Select(m => Words.Plain(m)));
        return progress.RollUp is { } rollUp ? $"{Words.Plain(rollUp)}: {methods}" : methods;
    }

    private static string Reported(Progress progress)
    {
        var text = $"{PlanText.Number(progress.Reported)} of {PlanText.Number(progress.Expected)}";
        return progress.NotDue > 0 ? $"{text}, {PlanText.Number(progress.NotDue)} not due" : text;
    }

    private static string Time(TimeElapsed time) => $"{time.Days.ToPercentString(1, MidpointRounding.AwayFromZero)} ({time})";
}
