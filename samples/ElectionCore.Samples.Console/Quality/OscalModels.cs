using System.Text.Json;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>The models of OSCAL by the words of the command line, and what is lost with them.</summary>
internal static class OscalModels
{
    public const string Catalog = "catalog";
    public const string Profile = "profile";
    public const string Plan = "assessment-plan";
    public const string Results = "assessment-results";
    public const string Actions = "poam";
    public const string Mapping = "mapping";

    private const int Shown = 10;

    public static string[] All { get; } = [Catalog, Profile, Plan, Results, Actions, Mapping];

    /// <summary>The name that the model has in its documents.</summary>
    public static string NameOf(string model) => model switch
    {
        Actions => "plan-of-action-and-milestones",
        Mapping => "mapping-collection",
        _ => model,
    };

    public static void Write(Verb verb, IReadOnlyList<OscalLoss> losses)
    {
        foreach (var loss in losses.Take(Shown))
        {
            PlanText.Line(verb, $"Not kept: {loss}");
        }

        if (losses.Count > Shown)
        {
            PlanText.Line(verb, $"and {PlanText.Number(losses.Count - Shown)} more that are not kept; --json lists them all");
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<OscalLoss> losses) => json.WriteAll("losses", losses, l =>
    {
        json.WriteStartObject();
        json.WriteString("what", l.What);
        json.WriteString("where", l.Where);
        json.WriteString("why", l.Why);
        json.WriteEndObject();
    });
}
