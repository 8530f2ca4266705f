using System.CommandLine;
using System.Text;
using ElectionCore.Interchange;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality review-pack</c></summary>
internal static class ReviewPackVerb
{
    public static Command Create()
    {
        var output = Values.Text("--out", "The page to write (.html).", "FILE", required: true);
        var from = Values.Day("--from", "The first day of the period. Default: a year before the last.");
        var to = Values.Day("--to", "The last day of the period. Default: today where the institution is.");
        var command = new Command("review-pack", "The inputs of a management review, built from what is on record; inputs that are missing are named.") { output, from, to };
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, to, catalogues: null, cancellation);
            var file = OutputPath.Require("--out", parsed.GetRequiredValue(output)!, records.Data.Place.File);
            if (!Path.GetExtension(file).Equals(".html", StringComparison.OrdinalIgnoreCase))
            {
                throw new UsageException("--out", "The name ends in .html.");
            }

            var first = parsed.GetValue(from) ?? records.AsOf.AddYears(-1).AddDays(1);
            if (first > records.AsOf)
            {
                throw new UsageException("--from", "The first day is after the last.");
            }

            var pack = ReviewPack.Of(await RecordsAsync(records), DateRange.Between(first, records.AsOf.AddDays(1)));
            var institution = await Days.RecordedInstitutionAsync(records.Data.Register, records.AsOf, cancellation);
            var names = await records.PersonNamesAsync();
            await WholeFile.WriteAsync(file, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(ReviewPackPage.Write(pack, institution?.Name.For("en"), names)), cancellation));
            var missing = pack.Missing.Select(m => Words.Of(m)).ToList();
            if (verb.IsJson)
            {
                Output.Json(json =>
                {
                    json.WriteDay("from", first);
                    json.WriteDay("to", records.AsOf);
                    json.WriteNumber("inputs", pack.Sections.Length - missing.Count);
                    json.WriteAll("missing", missing, m => json.WriteStringValue(m));
                    json.WriteNumber("earlierDecisions", pack.EarlierDecisions.Length);
                    json.WriteString("path", file);
                });
            }
            else
            {
                PlanText.Line(verb, $"{Days.Iso(first)} to {Days.Iso(records.AsOf)}: {PlanText.Number(pack.Sections.Length - missing.Count)} of {PlanText.Number(pack.Sections.Length)} kinds of input are there{(missing.Count == 0 ? "." : $"; missing: {string.Join(", ", missing)}.")} Written to {file}");
            }

            return App.Done;
        }, token));
        return command;
    }

    private static async Task<ReviewPackRecords> RecordsAsync(QualityRecords records) => new()
    {
        Reviews = await records.AllAsync<ManagementReview>(),
        Documents = await records.AllAsync<ControlledDocument>(),
        Feedback = await records.AllAsync<ServiceFeedback>(),
        Objectives = await records.AllAsync<QualityObjective>(),
        Processes = await records.AllAsync<ProcessSheet>(),
        Cases = await records.AllAsync<CorrectiveCase>(),
        Audits = await records.AllAsync<Audit>(),
        Determinations = await records.AllAsync<Determination>(),
        Findings = await records.AllAsync<Finding>(),
        Scales = await records.AllAsync<GradingScale>(),
        Suppliers = await records.AllAsync<SupplierEvaluation>(),
        Risks = await records.AllAsync<QualityRisk>(),
    };
}
