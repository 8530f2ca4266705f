using System.Globalization;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The reasons of audit readiness for people to read: what blocks before all else, some of each kind in the order in which they are to be mended.</summary>
internal static class ReadinessReasons
{
    private const int Shown = 3;

    public static void Write(Verb verb, AuditReadiness readiness)
    {
        foreach (var severity in readiness.Reasons.GroupBy(r => r.Severity).OrderByDescending(g => g.Key))
        {
            PlanText.Line(verb, $"{Heading(severity.Key)}: {PlanText.Number(severity.Count())}");
            foreach (var kind in severity.GroupBy(r => r.Code, StringComparer.Ordinal))
            {
                var subjects = kind.GroupBy(r => r.Place.Subject).Select(g => g.ToList()).OrderByDescending(g => g.Count).ToList();
                foreach (var places in subjects.Take(Shown))
                {
                    PlanText.Line(verb, $"  {kind.Key} {DiagnosticText.English.Format(places[0], CultureInfo.InvariantCulture)}{Elsewhere(places)}");
                }

                if (subjects.Count > Shown)
                {
                    PlanText.Line(verb, $"  {kind.Key} and {PlanText.Number(subjects.Skip(Shown).Sum(g => g.Count))} more.");
                }
            }
        }
    }

    private static string Heading(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "What blocks",
        DiagnosticSeverity.Warning => "What is to be mended, in this order",
        _ => "What is to be known",
    };

    // A topic is asked of several units; the others are named beside the first.
    private static string Elsewhere(List<Diagnostic> places)
    {
        var units = places.Skip(1).Select(p => p.Arguments.FirstOrDefault(a => a.Name == "unit").Value?.ToString()).OfType<string>().ToList();
        return places.Count == 1 ? ""
            : units.Count == 0 ? $" In {PlanText.Number(places.Count)} places."
            : $" Also: {string.Join(", ", units.Take(Shown))}{(units.Count > Shown ? $" and {PlanText.Number(units.Count - Shown)} more places" : "")}.";
    }
}
