using ElectionCore.Interchange;
using ElectionCore.Planning;

namespace ElectionCore.Samples.Data;

/// <summary>
/// Plans and recommendations that come with the bundled institution: the published frame of Pakistan's third strategic plan,
/// filled with examples that are marked as such; assistance offered to its commission; a partner's programme in Jordan.
/// </summary>
internal static class BundledPlans
{
    private static readonly CommitDetails s_details = new("electioncore", "Published plans and recommendations");

    public static async Task TakeInAsync(PlanningRegister register, CancellationToken cancellationToken)
    {
        foreach (var name in (string[])["pakistan-ecp-plan-2019-2023.json", "jordan-eu-jdid-programme.json"])
        {
            await using var file = Open(name);
            var reading = await PlanJson.ReadAsync(file, name, cancellationToken);
            await register.ImportAsync(
                [reading.Content ?? throw NotData(name, reading.Findings)], s_details, effective: null, reading.ApprovalChains, cancellationToken);
        }

        const string offered = "pakistan-undp-assistance-2022.json";
        await using var recommendations = Open(offered);
        var read = await RecommendationJson.ReadAsync(recommendations, offered, cancellationToken);
        await register.ImportAsync(read.Content ?? throw NotData(offered, read.Findings), s_details, effective: null, cancellationToken);
    }

    private static FileStream Open(string name) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", name));

    private static RuleViolationException NotData(string name, IReadOnlyList<Diagnostic> findings) =>
        new(ConsoleDiagnostics.NotData.At(DiagnosticPlace.In(name), ("fault", findings[0])));
}
