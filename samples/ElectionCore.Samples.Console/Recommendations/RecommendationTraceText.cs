using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;
using Spectre.Console;

namespace ElectionCore.Samples;

/// <summary>A chain from what was said to what was measured, as a tree.</summary>
internal static class RecommendationTraceText
{
    public static void Write(Verb verb, RecommendationView view, RecommendationTrace trace)
    {
        RecommendationText.Narrow(verb.Output);
        var examples = Examples(view);
        var tree = new Tree(Label(verb, trace.Root, examples));
        var waiting = new Stack<(TraceStep Step, IHasTreeNodes Node)>([(trace.Root, tree)]);
        while (waiting.TryPop(out var at))
        {
            foreach (var next in at.Step.Next)
            {
                waiting.Push((next, at.Node.AddNode(Label(verb, next, examples))));
            }
        }

        verb.Output.Write(tree);
        verb.Output.Line(trace.FirstBroken is { } broken
            ? $"First broken link as of {Days.Iso(trace.AsOf)}: {Name(broken.Kind).ToLowerInvariant()}. {RecommendationText.Why(broken)}"
            : $"No link is missing as of {Days.Iso(trace.AsOf)}.");
        RecommendationText.WriteExampleNote(verb, trace.Root.All().Any(s => examples.Contains(s.Subject)));
    }

    private static HashSet<SubjectRef> Examples(RecommendationView view)
    {
        IEnumerable<(SubjectRef Subject, RecordStanding Standing)> all =
        [
            .. view.Content.Consultations.Select(c => (c.Subject, c.Standing)), .. view.Content.Recommendations.Select(r => (r.Subject, r.Standing)),
            .. view.Plans.SelectMany(p => p.Elements).Select(e => (e.Subject, e.Standing)), .. view.Plans.SelectMany(p => p.Activities).Select(a => (a.Subject, a.Standing)),
            .. view.Plans.SelectMany(p => p.Indicators).Select(i => (i.Subject, i.Standing)), .. view.Plans.SelectMany(p => p.Measurements).Select(m => (m.Subject, m.Standing)),
        ];
        return [.. all.Where(s => s.Standing == RecordStanding.Example).Select(s => s.Subject)];
    }

    private static string Label(Verb verb, TraceStep step, HashSet<SubjectRef> examples)
    {
        var name = Name(step.Kind);
        if (!step.IsFound)
        {
            return $"[red]{name}: missing.[/] {Markup.Escape(RecommendationText.Why(step))}";
        }

        string?[] words = [step.Number is { } number ? RecommendationText.OneLine(number) : null, RecommendationText.Say(verb, step.Title), Figures(step)];
        var said = string.Join(' ', words.Where(w => !string.IsNullOrEmpty(w)));
        var code = step.Kind == TraceStepKind.Budget ? "" : $" [grey]{Markup.Escape(step.Subject.Code)}[/]";
        var mark = examples.Contains(step.Subject) ? $" [yellow]{PlanText.ExampleMark}[/]" : "";
        return $"[bold]{name}[/]{code}{mark}: {Markup.Escape(said)}".TrimEnd();
    }

    private static string? Figures(TraceStep step) => (step.Amount, step.Progress, step.Measurement) switch
    {
        ({ } amount, _, _) => amount.ToString(),
        (_, { } progress, _) => $"({progress.ToText()})",
        (_, _, { } measured) => $"{(measured.Whole is { } value ? PlanText.Say(value) : "no whole")}, approved on {Days.Iso(measured.Approval!.LastOn)}",
        _ => null,
    };

    private static string Name(TraceStepKind kind) => kind switch
    {
        TraceStepKind.ConsultationPoint => "Point of a consultation",
        TraceStepKind.Recommendation => "Recommendation",
        TraceStepKind.Element => "Element of a plan",
        TraceStepKind.Activity => "Activity",
        TraceStepKind.Budget => "Budget",
        TraceStepKind.Indicator => "Indicator",
        _ => "Measurement",
    };
}
