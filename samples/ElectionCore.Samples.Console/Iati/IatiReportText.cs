using System.Collections.Immutable;
using System.Globalization;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary>What the check of an IATI file found, for people.</summary>
internal static class IatiReportText
{
    public static void Write(Output output, string file, IatiValidationOptions options, IatiValidationReport report)
    {
        var activities = report.Activities == 1 ? "1 activity" : $"{Number(report.Activities)} activities";
        var read = report.IsComplete ? activities : $"not read to its end; {activities}";
        output.Line(Output.Clean($"{file}: {Verdict(report)} ({read}; checked as of {Days.Iso(options.AsOf)})"));
        foreach (var fault in report.Schema.Where(IsOfReading))
        {
            output.Line(Output.Clean($"  {Place(fault)}{Words.Of(fault.Severity)}: {fault.Message}"));
        }

        foreach (var (tier, all) in report.Tiers())
        {
            var faults = all.RemoveAll(IsOfReading);
            output.Line($"{Name(tier) + ":",-11}{State(tier, faults, options, report)}");
            foreach (var fault in faults)
            {
                output.Line(Output.Clean($"  {Place(fault)}{Words.Of(fault.Severity)} {fault.Id}: {fault.Message}"));
            }
        }

        if (report.CodelistsNotHeld.Length > 0)
        {
            output.Line($"Codes of these lists were not looked up, since the lists are not at hand: {string.Join(", ", report.CodelistsNotHeld)}. Give them with --codelists DIR.");
        }

        if (!report.NotChecked.Contains(IatiTier.Rules))
        {
            output.Line($"Rules that need data from elsewhere are never checked here: {string.Join(", ", report.RulesNotChecked)}.");
        }
    }

    private static string Verdict(IatiValidationReport report) => (report.IsValid, report.NotChecked.Length) switch
    {
        (false, _) => "not valid",
        (true, 0) => "valid",
        _ => $"valid in what was checked, which does not include: {string.Join(", ", report.NotChecked.Select(Words.Of))}",
    };

    private static string State(IatiTier tier, ImmutableArray<IatiFault> faults, IatiValidationOptions options, IatiValidationReport report)
    {
        var counts = faults.CountBy(f => f.Severity).OrderByDescending(c => c.Key).Select(c => Plural.Of(c.Value, c.Key));
        var found = string.Join(", ", counts);
        if (!report.NotChecked.Contains(tier))
        {
            return faults.IsEmpty ? "nothing found" : found;
        }

        var why = tier == IatiTier.Schema && options.SchemaFolder is null && !report.NotChecked.Contains(IatiTier.Rules) ? ". Give the folder with the published schemas with --schemas DIR." : "";
        return faults.IsEmpty ? $"not checked{why}" : $"not checked ({found}){why}";
    }

    // These say why the file is no XML of IATI, which stands before all tiers.
    private static bool IsOfReading(IatiFault fault) => fault.Id == "xml";

    private static string Name(IatiTier tier) => tier switch
    {
        IatiTier.Schema => "Schema",
        IatiTier.Codelists => "Codelists",
        _ => "Rules",
    };

    private static string Place(IatiFault fault) => fault.Line == 0 ? "" : $"line {Number(fault.Line)}, column {Number(fault.Column)}: ";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
