using ElectionCore.Capacity;

namespace ElectionCore.Samples;

/// <summary>Reads what coverage is worked out from.</summary>
internal sealed class CoverageReader(CapacityRegister register, DateOnly asOf)
{
    /// <summary>The coverage, and the day of duty; null when nobody is posted.</summary>
    public async Task<(TrainingCoverage Coverage, DateOnly? DutyDay)> ReadAsync(DateOnly? dutyDay, CancellationToken cancellationToken)
    {
        var duties = await ListAsync<Duty>(cancellationToken);
        var day = dutyDay
            ?? (duties.Exists(d => d.Days.Contains(asOf)) ? asOf : duties.Where(d => d.Days.Start > asOf).Select(d => (DateOnly?)d.Days.Start).Min())
            ?? duties.Select(d => (DateOnly?)d.Days.Start).Max();
        var completions = CompletionList.Of(
            await ListAsync<TrainingSession>(cancellationToken), await ListAsync<CourseVersion>(cancellationToken),
            await ListAsync<Attendance>(cancellationToken), await ListAsync<TestResult>(cancellationToken));
        var coverage = new TrainingCoverage(new()
        {
            Needs = [],
            Duties = duties,
            People = await ListAsync<Trainee>(cancellationToken),
            Readiness = new(await ListAsync<RoleProfile>(cancellationToken), completions, asOf),
            DutyDay = day ?? asOf,
        });
        return (coverage, duties.Count == 0 ? null : day);
    }

    private async Task<List<T>> ListAsync<T>(CancellationToken cancellationToken)
        where T : class, IFactState =>
        await register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
}
