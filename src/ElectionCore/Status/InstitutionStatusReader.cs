using ElectionCore.Capacity;
using ElectionCore.Inclusion;
using ElectionCore.Organization;
using ElectionCore.Planning;
using ElectionCore.Quality;

namespace ElectionCore;

/// <summary>Reads the status of an institution over all modules. One per scope.</summary>
public sealed class InstitutionStatusReader
{
    private readonly OrganizationRegister _organization;
    private readonly PlanningSection _planning;
    private readonly CapacitySection _capacity;
    private readonly QualitySection _quality;
    private readonly InclusionSection _inclusion;

    /// <summary>Makes a reader. Hosts get it from dependency injection.</summary>
    /// <param name="organization">The register of the structure.</param>
    /// <param name="planning">The register of plans and recommendations.</param>
    /// <param name="capacity">The register of training.</param>
    /// <param name="quality">The register of quality.</param>
    /// <param name="inclusion">The register of counts.</param>
    /// <param name="references">The check of what modules say of each other's things.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public InstitutionStatusReader(
        OrganizationRegister organization, PlanningRegister planning, CapacityRegister capacity, QualityRegister quality, InclusionRegister inclusion,
        ReferenceCheck references)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(planning);
        ArgumentNullException.ThrowIfNull(capacity);
        ArgumentNullException.ThrowIfNull(quality);
        ArgumentNullException.ThrowIfNull(inclusion);
        ArgumentNullException.ThrowIfNull(references);
        _organization = organization;
        _planning = new(planning, references);
        _capacity = new(capacity);
        _quality = new(quality);
        _inclusion = new(inclusion);
    }

    /// <summary>Reads the status.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The status.</returns>
    public async Task<InstitutionStatus> ReadAsync(DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var snapshot = await _organization.AsOfAsync(asOf, knownAt: null, cancellationToken).ConfigureAwait(false);
        var findings = await _organization.CheckAsync(asOf, cancellationToken).ConfigureAwait(false);
        var inclusion = await _inclusion.ReadAsync(snapshot.Institution?.Country, asOf, cancellationToken).ConfigureAwait(false);
        var planning = await _planning.ReadAsync(asOf, cancellationToken).ConfigureAwait(false);
        var capacity = await _capacity.ReadAsync(asOf, cancellationToken).ConfigureAwait(false);
        var quality = await _quality.ReadAsync(asOf, cancellationToken).ConfigureAwait(false);
        return new(asOf, snapshot.Institution, [Organization(snapshot, findings), planning, capacity, quality, inclusion]);
    }

    private static StatusSection Organization(OrganizationSnapshot snapshot, IReadOnlyList<Diagnostic> findings)
    {
        var posts = snapshot.Posts.Values.ToList();
        var seats = posts.Sum(p => (long)p.Seats);
        var vacancies = snapshot.Vacancies();
        var isKnown = vacancies.Unknown.Count == 0;
        var figures = new List<StatusFigure> { new("units", "Organisational units", snapshot.Units.Count) };
        figures.AddRange(snapshot.Units.Values
            .GroupBy(u => u.Classification ?? "", StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new StatusFigure($"units-{g.Key}", $"of them {g.Key}", g.Count(), snapshot.Units.Count)));
        figures.Add(new("posts", "Posts", posts.Count));
        figures.Add(new("seats", "Seats", seats));
        figures.Add(new(
            "seats-temporary", "of them temporary", posts.Where(p => p.Kind == PostKind.Temporary).Sum(p => (long)p.Seats), seats));
        figures.Add(new(
            "vacant-seats", "Vacant seats", isKnown ? vacancies.Vacancies.Count : null, seats,
            isKnown ? "seats without a regular holder" : "holders are not, or not all, recorded"));
        figures.Add(new(
            "covered",
            "Posts covered by acting or additional charge",
            snapshot.Institution?.Appointments == RecordCoverage.None ? null : snapshot.Posts.Keys.Count(IsCovered),
            posts.Count));
        return new("organization", "Organisation", figures, findings);

        bool IsCovered(PostCode post) => snapshot.HoldersOf(post).Any(h => !h.Appointment.FillsSeat);
    }
}
