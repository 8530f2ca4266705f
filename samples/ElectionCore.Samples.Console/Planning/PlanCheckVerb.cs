using System.CommandLine;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>plan check</c></summary>
internal static class PlanCheckVerb
{
    // Errors are listed in full; a plan that names no owners has the same warning a hundred times.
    private const int Shown = 10;

    public static Command Create()
    {
        var choice = new PlanChoice();
        var all = new Option<bool>("--all") { Description = $"List every finding, not only the first {Shown} of a kind." };
        var command = new Command("check", "Reports what contradicts itself in a plan, and names of units, places and people that are not in the structure. Exit code 1 when there are errors.") { all };
        choice.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await choice.ReadAsync(verb, cancellation);
            Diagnostic[] findings =
            [
                .. PlanCheck.Check(view.Found, view.AsOf, await RelatedAsync(view, view.Plan.Code, cancellation)),
                .. await view.Data.References.CheckAsync(view.AsOf, cancellation),
            ];
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteHead(verb, view);
                    json.WriteFindings(findings);
                });
            }
            else
            {
                WriteFindings(findings, parsed.GetValue(all) ? int.MaxValue : Shown);
                var counts = Enum.GetValues<DiagnosticSeverity>().Reverse().Select(s => Plural.Of(findings.Count(f => f.Severity == s), s));
                PlanText.Line(verb, $"Checked {view.Plan.Code} as of {Days.Iso(view.AsOf)}: {string.Join(", ", counts)}.");
            }

            return findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    private static void WriteFindings(Diagnostic[] findings, int shown)
    {
        foreach (var kind in findings.GroupBy(f => (f.Code, f.Severity)))
        {
            var limit = kind.Key.Severity == DiagnosticSeverity.Error ? int.MaxValue : shown;
            Output.Findings(kind.Take(limit));
            if (kind.Count() > limit)
            {
                Console.Error.WriteLine($"{kind.Key.Code} and {PlanText.Number(kind.Count() - limit)} more; --all lists them");
            }
        }
    }

    /// <summary>The other plans of a view, in which what a plan follows or serves is looked for.</summary>
    public static async Task<IReadOnlyList<PlanContent>> RelatedAsync(PlanView view, PlanCode plan, CancellationToken cancellationToken)
    {
        var related = new List<PlanContent>();
        foreach (var other in view.Plans.Where(p => p.Code != plan))
        {
            if (await view.Data.Planning.ReadAsync(other.Code, view.AsOf, view.KnownAt, cancellationToken) is { } content)
            {
                related.Add(content);
            }
        }

        return related;
    }
}
