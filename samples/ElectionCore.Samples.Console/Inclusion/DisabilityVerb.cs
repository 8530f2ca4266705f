using System.CommandLine;
using ElectionCore.Inclusion;
using ElectionCore.Interchange;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>inclusion disability</c></summary>
internal static class DisabilityVerb
{
    public static Command Create()
    {
        var file = Values.Path("RESPONSES", "A CSV file with one person a row and columns seeing, hearing, walking, cognition, self-care and communication.");
        var cutoff = Values.Word<DisabilityCutoff>("--cutoff", "Count by this cut-off alone.");
        var withoutSelfCare = new Option<bool>("--without-self-care") { Description = "Self-care was not asked, by design: the shorter version of the questions." };
        var weight = Values.Text("--weight", "The column of the weights.", "COLUMN");
        var census = new Option<bool>("--census") { Description = "Everybody was asked: a complete count has no interval." };
        var empty = new Option<bool>("--empty-not-asked") { Description = "An empty cell says that the question was not put. Otherwise it is an error." };
        var lenient = new Option<bool>("--lenient") { Description = "Leave out faulty rows only. Otherwise a file with a fault is refused as a whole." };
        var purpose = Values.Text("--purpose", "What the counts are for. Without purpose and approver nothing is counted.");
        var approver = Values.Text("--approver", "Who approved that people are counted by disability for this purpose.");
        var command = new Command("disability", "Counts people with disabilities by their answers to the Washington Group Short Set. Not for release.")
        {
            file, cutoff, withoutSelfCare, weight, census, empty, lenient, purpose, approver,
        };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            if (parsed.GetValue(census) && parsed.GetValue(weight) is not null)
            {
                throw new UsageException("--census", "Weights belong to a sample and --census to a complete count; give one of them.");
            }

            var policy = Allow(parsed.GetValue(purpose), parsed.GetValue(approver));
            var path = parsed.GetRequiredValue(file);
            var options = new FunctioningResponsesOptions
            {
                Instrument = parsed.GetValue(withoutSelfCare) ? FunctioningInstrument.WithoutSelfCare : FunctioningInstrument.ShortSet,
                Weight = parsed.GetValue(weight),
                EmptyIsNotAsked = parsed.GetValue(empty),
                Lenient = parsed.GetValue(lenient),
            };
            var content = File.OpenRead(path);
            await using var closing = content;
            var read = await FunctioningResponsesReader.ReadAsync(content, Path.GetFileName(path), options, cancellation);
            DisabilityCutoff[] cutoffs = parsed.GetResult(cutoff) is null ? Enum.GetValues<DisabilityCutoff>() : [parsed.GetValue(cutoff)];
            Write(verb, new(policy, read, parsed.GetValue(census), options.Weight is not null, cutoffs), options.Lenient);
            return read.HasErrors ? App.Faulty : App.Done;
        }, token));
        return command;
    }

    /// <summary>The policy that allows the count of the whole file.</summary>
    private static SensitivityPolicy Allow(string? purpose, string? approver)
    {
        var dimension = StandardDimensions.Disability;
        if (purpose is null || approver is null)
        {
            Console.Error.WriteLine("Counting by disability takes --purpose TEXT and --approver TEXT.");
            throw new RuleViolationException(InclusionDiagnostics.PolicyMissing.At(dimension.Subject, ("dimension", dimension.Code)));
        }

        return new() { Code = "command-line", Dimension = dimension.Code, Purpose = purpose, Approver = approver, MinimumGeography = 0 };
    }

    private static void Write(Verb verb, DisabilityReport report, bool isLenient)
    {
        var isRefused = report.Read.HasErrors && !isLenient;
        if (verb.IsJson)
        {
            Output.Json(json => DisabilityJson.Write(json, report, isRefused));
            return;
        }

        Output.Findings(report.Findings);
        if (!isRefused)
        {
            DisabilityText.Write(verb.Output, report);
        }
    }
}
