using ElectionCore.Capacity;
using ElectionCore.Interchange;

namespace ElectionCore.Samples.Data;

/// <summary>
/// What was published of the training of poll workers in Pakistan, counts of people with their sources; and the shapes of two programmes.
/// </summary>
internal static class BundledTraining
{
    private const string Press = "The Nation, 4 February 2024, on the end of the Election Commission's training";

    private const string Programmes = "lead-bridge-programmes.json";

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

    public static async Task TakeInAsync(CapacityRegister register, CancellationToken cancellationToken)
    {
        await register.ImportAsync(s_returns, s_details, effective: null, cancellationToken);
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", Programmes));
        var reading = await TrainingJson.ReadAsync(file, Programmes, cancellationToken);
        if (reading.States.IsEmpty)
        {
            throw new RuleViolationException(ConsoleDiagnostics.NotData.At(DiagnosticPlace.In(Programmes), ("fault", reading.Findings[0])));
        }

        await register.ImportAsync(reading.States, new("electioncore", "Shapes of the programmes LEAD and BRIDGE"), effective: null, cancellationToken);
    }
}
