using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>Finds who fills which role, from postings and from what was said at assessments.</summary>
public static class RoleHolders
{
    /// <summary>Finds the holders of roles.</summary>
    /// <remarks>
    /// Somebody fills a role who is posted in it on the day or later, in reserve too, or who was assessed in it by the day. The unit is that
    /// of the last assessment in the role that names one; postings name none.
    /// </remarks>
    /// <param name="duties">The postings.</param>
    /// <param name="assessments">The assessments.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The holders, by person and role, each once.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<RoleHolder> Of(IEnumerable<Duty> duties, IEnumerable<CompetencyAssessment> assessments, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(assessments);
        var units = new Dictionary<(PersonRef Person, RoleCode Role), UnitCode?>();
        foreach (var assessment in assessments.Where(a => a.Role is not null && a.On <= asOf).OrderBy(a => a.On))
        {
            var key = (assessment.Person, assessment.Role!.Value);
            units[key] = assessment.Unit ?? units.GetValueOrDefault(key);
        }

        foreach (var duty in duties.Where(d => !(d.Days.To <= asOf)))
        {
            units.TryAdd((duty.Person, duty.Role), null);
        }

        return [.. units.Select(u => new RoleHolder(u.Key.Person, u.Key.Role, u.Value)).OrderBy(h => h.Person).ThenBy(h => h.Role)];
    }
}
