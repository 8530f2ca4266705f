using System.CommandLine;
using System.Globalization;
using ElectionCore.Planning;
using ElectionCore.Samples.CommandLine;

namespace ElectionCore.Samples;

/// <summary><c>recommendations assess</c></summary>
internal static class RecommendationAssessVerb
{
    public static Command Create()
    {
        var code = RecommendationArgument.Create();
        var kind = Values.Word<AssessorKind>("--assessor-kind", "What kind of assessor says it.");
        kind.Required = true;
        var assessor = Values.Text("--assessor", "Who says it.", "NAME", required: true);
        var on = Values.Day("--on", "The day.", required: true);
        var scale = Values.Text("--scale", "The scale, such as odihr or eu.", "CODE", required: true);
        var grade = Values.Text("--grade", "The grade on that scale: of odihr fully, mostly, partially or not; of eu fully, partially or not.", "CODE", required: true);
        var evidence = new Option<string[]>("--evidence")
        {
            Description = "A document that shows it: its title, and after a stroke where it is found. It can be given several times.",
            HelpName = "TITLE|URI",
            DefaultValueFactory = _ => [],
        };
        evidence.Validators.Add(Values.RefuseBlank);
        var comment = Values.Text("--comment", "What the assessor adds.");
        var commit = new CommitOptions();
        var command = new Command(
            "assess", "Adds what somebody says of how far a recommendation is implemented. Nothing that was said before is changed by it.")
        {
            code, kind, assessor, on, scale, grade, evidence, comment,
        };
        commit.AddTo(command);
        command.SetAction((parsed, token) => Verb.RunAsync(parsed, async (verb, cancellation) =>
        {
            var view = await RecommendationArgument.ReadAsync(verb, parsed.GetValue(on)!.Value, cancellation);
            var recommendation = view.Require(parsed.GetValue(code));
            var assessment = new RecommendationAssessment
            {
                Code = "new",
                Recommendation = recommendation.Code,
                AssessorKind = parsed.GetValue(kind),
                Assessor = parsed.GetRequiredValue(assessor)!,
                On = parsed.GetValue(on)!.Value,
                Scale = view.RequireScale(parsed.GetRequiredValue(scale)!).Code,
                Grade = RequireGrade(view.RequireScale(parsed.GetRequiredValue(scale)!), parsed.GetRequiredValue(grade)!),
                Evidence = [.. parsed.GetValue(evidence)!.Select(FigureText.Evidence)],
                Comment = parsed.GetValue(comment),
            };
            var same = view.Content.Assessments.FirstOrDefault(a => a with { Code = assessment.Code } == assessment);
            assessment = same ?? assessment with { Code = NewCode(view, assessment) };
            if (RecommendationArgument.Refuses(view with { Content = view.Content with { Assessments = [.. view.Content.Assessments.Where(a => a != same), assessment] } }, view, assessment.Subject))
            {
                return App.Faulty;
            }

            var stored = await view.Data.Planning.ImportAsync(
                new RecommendationContent { Assessments = [assessment] }, commit.Details(parsed, $"Assessment of {recommendation.Code}"), effective: null, cancellation);
            return RecommendationArgument.Said(
                verb, stored, $"Assessment {assessment.Code}: {Words.Plain(assessment.AssessorKind)} ({assessment.Assessor}) says of {recommendation.Code} on {Days.Iso(assessment.On)}: {RecommendationText.Grade(verb, view, assessment)}.",
                json => json.WriteAssessment("assessment", assessment));
        }, token));
        return command;
    }

    private static string RequireGrade(AssessmentScale scale, string grade) => scale.Find(grade)?.Code ?? throw new UsageException(
        "--grade", $"'{Output.Clean(grade)}' is no grade of {scale.Code}. There are: {string.Join(", ", scale.Grades.Select(g => g.Code))}.");

    // Such that people can type it again, and that of several on one day the last one comes last.
    private static string NewCode(RecommendationView view, RecommendationAssessment assessment)
    {
        var taken = view.Content.Assessments.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        var stem = $"{assessment.Recommendation}-{Words.Of(assessment.AssessorKind)}-{assessment.On.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        var code = stem;
        for (var i = 2; taken.Contains(code); i++)
        {
            code = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i:00}");
        }

        return CodeFormat.IsValid(code) ? code : view.Data.Register.NewCode();
    }
}
