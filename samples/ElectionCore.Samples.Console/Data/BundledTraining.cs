using ElectionCore.Capacity;

namespace ElectionCore.Samples.Data;

/// <summary>What was published of the training of poll workers in Pakistan: counts of people, with their sources.</summary>
internal static class BundledTraining
{
    private const string Press = "The Nation, 4 February 2024, on the end of the Election Commission's training";

    private static readonly CommitDetails s_details = new("electioncore", "Published counts of people trained");

    private static readonly TrainingReturn[] s_returns =
    [
        new()
        {
            Code = "ecp-2024-presiding", Title = new("Pakistan 2024: presiding and senior assistant presiding officers trained"), On = new(2024, 2, 4),
            Audience = TrainingAudience.PollWorkers, Trained = 191_526, Sessions = 7_663, Source = Press,
        },
        new()
        {
            Code = "ecp-2024-polling", Title = new("Pakistan 2024: assistant presiding and polling officers trained"), On = new(2024, 2, 4),
            Audience = TrainingAudience.PollWorkers, Trained = 785_060, Sessions = 19_630, Source = Press,
        },
        new()
        {
            Code = "ifes-serp", Title = new("Poll workers trained with IFES in Pakistan"), Audience = TrainingAudience.PollWorkers,
            Trained = 423_298, Women = 61_445, Source = "IFES, Support for Electoral Reform in Pakistan",
        },
    ];

    public static Task TakeInAsync(CapacityRegister register, CancellationToken cancellationToken) =>
        register.ImportAsync(s_returns, s_details, effective: null, cancellationToken);
}
