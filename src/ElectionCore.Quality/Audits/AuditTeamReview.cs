using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>Whether the team of an audit is independent and competent.</summary>
/// <param name="Findings">
/// What is to be said: own work (<c>QUA0018</c>), own units and their waivers (<c>QUA0019</c> to <c>QUA0022</c>, <c>QUA0025</c>), no lead
/// (<c>QUA0023</c>), competences (<c>QUA0024</c>); member by member. First of all that nothing is known of anybody (<c>QUA0029</c>).
/// </param>
/// <param name="Waivers">The waivers that are made use of. The report of the audit shows them.</param>
public sealed record AuditTeamReview(ImmutableArray<Diagnostic> Findings, ImmutableArray<UsedWaiver> Waivers)
{
    /// <summary>Whether the team can audit: nothing found is an error.</summary>
    public bool IsSound => Findings.All(f => f.Severity != DiagnosticSeverity.Error);
}
