using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>What completions are worked out from, read once.</summary>
internal sealed record CompletionRecords(List<TrainingSession> Sessions, List<CourseVersion> Versions, List<Attendance> Attendance, List<TestResult> Tests)
{
    public static async Task<CompletionRecords> ReadAsync(CapacityRegister register, DateOnly asOf, CancellationToken cancellationToken) => new(
        await register.ListAsync<TrainingSession>(asOf, cancellationToken).ConfigureAwait(false),
        await register.ListAsync<CourseVersion>(asOf, cancellationToken).ConfigureAwait(false),
        await register.ListAsync<Attendance>(asOf, cancellationToken).ConfigureAwait(false),
        await register.ListAsync<TestResult>(asOf, cancellationToken).ConfigureAwait(false));

    public ImmutableArray<Completion> Completions() => CompletionList.Of(Sessions, Versions, Attendance, Tests);
}
