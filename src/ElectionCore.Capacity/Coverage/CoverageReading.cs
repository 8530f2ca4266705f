namespace ElectionCore.Capacity;

/// <summary>Reads what coverage is worked out from.</summary>
public static class CoverageReading
{
    /// <summary>Works out, from what is known, whether every post at every station is filled by somebody who is trained.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day up to which training, postings and returns count.</param>
    /// <param name="dutyDay">
    /// The day of duty; null for the next day, from <paramref name="asOf"/> on, on which anybody is posted, or the last there was.
    /// </param>
    /// <param name="leadingRole">The role that leads a station, such as presiding officer; or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The coverage, or null when nobody is posted and no station has posts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<TrainingCoverage?> CoverageAsync(
        this CapacityRegister register, DateOnly asOf, DateOnly? dutyDay = null, RoleCode? leadingRole = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var duties = await ListAsync<Duty>().ConfigureAwait(false);
        var needs = await ListAsync<StationNeed>().ConfigureAwait(false);
        if (duties.Count + needs.Count == 0)
        {
            return null;
        }

        var completions = CompletionList.Of(
            await ListAsync<TrainingSession>().ConfigureAwait(false), await ListAsync<CourseVersion>().ConfigureAwait(false),
            await ListAsync<Attendance>().ConfigureAwait(false), await ListAsync<TestResult>().ConfigureAwait(false));
        return new(new()
        {
            Needs = needs,
            Duties = duties,
            People = await ListAsync<Trainee>().ConfigureAwait(false),
            Readiness = new(await ListAsync<RoleProfile>().ConfigureAwait(false), completions, asOf),
            DutyDay = dutyDay ?? DutyDay([.. duties.Select(d => d.Days).Distinct()], asOf),
            LeadingRole = leadingRole,
            LastReturns = (await ListAsync<TrainingReturn>().ConfigureAwait(false)).Where(r => r.Place is not null && r.On <= asOf)
                .GroupBy(r => r.Place!.Value).ToDictionary(g => g.Key, g => g.Max(r => r.On!.Value)),
        });

        async Task<List<T>> ListAsync<T>()
            where T : class, IFactState
        {
            var list = new List<T>();
            await foreach (var state in register.ReadAsync<T>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                list.Add(state);
            }

            return list;
        }
    }

    /// <summary>The day of duty, usually election day: the next day on which anybody is posted, or the last there was.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day from which is looked on.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The day; <paramref name="asOf"/> itself when anybody is posted then or nobody ever is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<DateOnly> DutyDayAsync(this CapacityRegister register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var days = new HashSet<DateRange>();
        await foreach (var duty in register.ReadAsync<Duty>(asOf, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            days.Add(duty.Days);
        }

        return DutyDay(days, asOf);
    }

    internal static DateOnly DutyDay(IReadOnlyCollection<DateRange> postings, DateOnly asOf) =>
        postings.Count == 0 || postings.Any(d => d.Contains(asOf)) ? asOf
        : postings.Where(d => d.Start > asOf).Select(d => (DateOnly?)d.Start).Min() ?? postings.Max(d => d.Start);
}
