using System.Collections.Immutable;

namespace ElectionCore.Quality;

/// <summary>
/// How an institution stands before an audit by its own list of topics: what is covered, what was judged of it, what blocks, and every
/// reason.
/// </summary>
/// <remarks>
/// <para>It says nothing of conformity and nothing of a certificate: whether these are given is for others to decide.</para>
/// <para>A topic is asked at each unit that it is assigned to. One that is assigned to none is asked at the units where audits of the scope
/// looked at it, or else of the institution as a whole. Where nothing is asked there is no row. Only what audits of the scope determined
/// counts, and only where the topic is asked; what was judged within another scope, or where the scope does not ask, is a reason and nothing
/// more. Of the determinations of a topic of a catalogue at a unit the latest by the day counts; of
/// two at the same moment the graver. A determination that judged nothing leaves the judgement before it as it is.</para>
/// <para>Topics that are left out of the scope never count. A topic that does not apply leaves the denominator only where there is a reason
/// that somebody else than the assessor approved; otherwise it counts as not assessed.</para>
/// <para>Evidence counts for the topics that it names, at its unit and for the institution as a whole, or everywhere where it has no unit;
/// and for the determinations that name it. Altered evidence counts for nothing.</para>
/// <para>A finding belongs to the scope by the audit that found it, by a topic that is asked, or by a cross-reference from its own catalogue
/// to such a topic. A major that is open and belongs to it blocks; any other that is open is named.</para>
/// </remarks>
public sealed class AuditReadiness
{
    internal AuditReadiness()
    {
    }

    /// <summary>The codes of the reasons, in the order in which they are to be fixed: what blocks, what is overdue, what is not met, and so on.</summary>
    public static ImmutableArray<string> FixOrder { get; } = [.. AuditReadinessReasons.Order.Select(d => d.Code)];

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The scope.</summary>
    public required ScopeCode Scope { get; init; }

    /// <summary>A row for each catalogue, in the order of the scope. The other rows sum to it.</summary>
    public required ImmutableArray<AuditReadinessRow> Whole { get; init; }

    /// <summary>The rows by clause, within each catalogue in its order.</summary>
    public required ImmutableArray<AuditReadinessRow> ByClause { get; init; }

    /// <summary>The rows by process, within each catalogue in its order; those of the system as a whole first.</summary>
    public required ImmutableArray<AuditReadinessRow> ByProcess { get; init; }

    /// <summary>The rows by unit, within each catalogue by code; those of the institution as a whole first.</summary>
    public required ImmutableArray<AuditReadinessRow> ByUnit { get; init; }

    /// <summary>Every reason (<c>QUA0070</c> to <c>QUA0093</c>), and the waivers of who audited (<c>QUA0096</c>), by kind in the order of <see cref="FixOrder"/>.</summary>
    public required ImmutableArray<Diagnostic> Reasons { get; init; }

    /// <summary>Those reasons that block: open majors, findings of which that is not known, altered evidence, what is left out or said not to apply without approval, catalogues that are not there.</summary>
    public required ImmutableArray<Diagnostic> Blockers { get; init; }

    /// <summary>What to fix first: in the order of <see cref="FixOrder"/>, then what is the matter in most places, then what is oldest, or first in the catalogue.</summary>
    public required ImmutableArray<AuditReadinessFix> FixFirst { get; init; }

    /// <summary>How many major findings are open.</summary>
    public required int OpenMajors { get; init; }

    /// <summary>The oldest corrective action that is open, by the day it was opened; or null.</summary>
    public required OpenAction? OldestAction { get; init; }

    /// <summary>The next audit of the scope that is planned, or null.</summary>
    public required Audit? NextAudit { get; init; }

    /// <summary>Works it out. The same records give the same, whatever their order.</summary>
    /// <param name="records">What it is worked out from.</param>
    /// <param name="asOf">The day. What happened later is not looked at.</param>
    /// <param name="policy">What the institution lays down; null for <see cref="AuditReadinessPolicy.Usual"/>.</param>
    /// <returns>The audit readiness.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static AuditReadiness Of(AuditReadinessRecords records, DateOnly asOf, AuditReadinessPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        var chosen = policy ?? AuditReadinessPolicy.Usual;
        return new AuditReadinessReckoning(records, asOf, chosen).Result(chosen.FixFirst);
    }
}
