using System.CommandLine;
using ElectionCore.Quality;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>quality audit open</c> and <c>quality audit close</c></summary>
internal static class AuditStepVerb
{
    public static Command Open() => Create("open", "The opening meeting was held: from now on judgements are taken in.", "opened", (audit, on) => audit.Open(on));

    public static Command Close() => Create("close", "The closing meeting was held: no judgement is taken in any more.", "closed", (audit, on) => audit.Close(on));

    private static Command Create(string name, string description, string done, Func<Audit, DateOnly, Audit> step)
    {
        var code = new Argument<AuditCode?>("AUDIT") { Description = "The audit.", Arity = ArgumentArity.ExactlyOne, CustomParser = Values.Parse<AuditCode> };
        var on = Values.Day("--on", "The day of the meeting. Default: today where the institution is.");
        var managers = Values.Codes<PersonRef>("--top-manager", "Who is of top management, and so may have allowed waivers.");
        var catalogues = new CatalogueOption();
        var commit = new CommitOptions();
        var command = new Command(name, description) { code, on, managers };
        catalogues.AddTo(command);
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var records = await QualityRecords.OpenAsync(verb, on, catalogues, cancellation);
            var audit = step(await records.AuditAsync(parsed.GetValue(code)!.Value), records.AsOf);
            var scope = await records.ScopeAsync(audit.Scope);
            var review = AuditIndependence.Review(audit, await records.IndependenceAsync(scope, parsed.GetRequiredValue(managers)), AuditTeamPolicy.Usual);
            Output.Findings(review.Findings);
            if (audit.Status == AuditStatus.Open && !review.IsSound)
            {
                return App.Faulty;
            }

            var stored = await records.Data.Quality.ImportAsync([audit], commit.Details(parsed, $"Audit {audit.Code} {done}"), cancellationToken: cancellation);
            AuditView.Say(verb, audit, review, stored, records.Data);
            return App.Done;
        }, token));
        return command;
    }
}
