namespace ElectionCore.Capacity;

/// <summary>Reads what needs are worked out from.</summary>
public static class NeedsReading
{
    /// <summary>Reads roles, those who fill them, and what was found of them.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day up to which assessments count, and from which on postings do.</param>
    /// <param name="unit">Only people of this unit, or null.</param>
    /// <param name="role">Only people in this role, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static async Task<NeedsRecords> NeedsRecordsAsync(
        this CapacityRegister register, DateOnly asOf, UnitCode? unit = null, RoleCode? role = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        var assessments = await register.ListAsync<CompetencyAssessment>(asOf, cancellationToken).ConfigureAwait(false);
        var duties = await register.ListAsync<Duty>(asOf, cancellationToken).ConfigureAwait(false);
        return new()
        {
            AsOf = asOf,
            Roles = await register.ListAsync<RoleProfile>(asOf, cancellationToken).ConfigureAwait(false),
            Holders = [.. RoleHolders.Of(duties, assessments, asOf).Where(h => (unit is null || h.Unit == unit) && (role is null || h.Role == role))],
            Assessments = assessments,
            Competencies = await register.ListAsync<Competency>(asOf, cancellationToken).ConfigureAwait(false),
            Versions = await register.ListAsync<CourseVersion>(asOf, cancellationToken).ConfigureAwait(false),
        };
    }
}
