using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Writes records of quality as OSCAL 1.2.1 documents in JSON.</summary>
/// <remarks>
/// <para>Every document is valid by the published schemas. The same records and options give the same bytes: the UUIDs of things are made
/// from their codes, that of a document from its content. What OSCAL has no form for stands as properties in the namespace
/// <see cref="OscalNames.Namespace"/>, and what is lost or said otherwise is among the losses.</para>
/// <para>People are named by their codes only. English stands as OSCAL's own texts, other languages as properties named
/// <c>title.ar</c>, <c>prose.fr</c>. Days are written as the beginning of the day in UTC.</para>
/// </remarks>
public static class OscalWriter
{
    /// <summary>Writes a catalogue as a <c>catalog</c>: clauses are groups, topics are controls.</summary>
    /// <param name="catalogue">The catalogue. Official references that somebody filled in are written; none is made up.</param>
    /// <param name="options">How it is written. The version is that of the catalogue's content.</param>
    /// <returns>The document and its losses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport Catalog(QualityCatalogue catalogue, OscalWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        return CatalogExport.Write(catalogue, options);
    }

    /// <summary>Writes a scope as a <c>profile</c>: an import of each catalogue, with the topics that are asked and left out, and the units that answer for them.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="catalogues">The catalogues of the scope; others do not matter.</param>
    /// <param name="assignments">Which units answer for which topics. Those of other scopes are left out.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The document and its losses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A catalogue of the scope is not given.</exception>
    public static OscalExport Profile(
        QualityScope scope, IReadOnlyList<QualityCatalogue> catalogues, IReadOnlyList<TopicAssignment> assignments, OscalWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(catalogues);
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(options);
        return scope.Catalogues.All(c => catalogues.Any(k => k.Code == c))
            ? ProfileExport.Write(scope, catalogues, assignments, options)
            : throw new ArgumentException($"A catalogue of the scope {scope.Code} is not given.", nameof(catalogues));
    }

    /// <summary>Writes an audit as an <c>assessment-plan</c>: team, topics, units, sites and days.</summary>
    /// <param name="audit">The audit.</param>
    /// <param name="scope">Its scope.</param>
    /// <param name="catalogues">The catalogues of the scope; others do not matter.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The document and its losses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The audit is of another scope, or a catalogue of the scope is not given.</exception>
    public static OscalExport AssessmentPlan(Audit audit, QualityScope scope, IReadOnlyList<QualityCatalogue> catalogues, OscalWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(catalogues);
        ArgumentNullException.ThrowIfNull(options);
        return AuditPlanExport.Write(audit, scope, catalogues, options);
    }

    /// <summary>
    /// Writes what came of an audit as <c>assessment-results</c>: determinations, evidence, findings, the scales of their grades and the corrective actions about them. The audit
    /// itself stands there too, with its closing, so that its plan, its results and the actions are taken in elsewhere in any order.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The document and its losses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The audit is of another scope, or a catalogue of the scope is not given.</exception>
    public static OscalExport AssessmentResults(OscalAuditRecords records, OscalWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(options);
        return ResultsExport.Write(records, options);
    }

    /// <summary>Writes open findings, the scales of their grades and corrective actions as a <c>plan-of-action-and-milestones</c>.</summary>
    /// <param name="records">The records.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The document and its losses; none, with a finding (<c>INT0457</c>), where nothing is open.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport PlanOfAction(OscalActionRecords records, OscalWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(options);
        return ActionsExport.Write(records, options);
    }

    /// <summary>Writes cross-references as a <c>mapping-collection</c>.</summary>
    /// <param name="map">The cross-references.</param>
    /// <param name="catalogues">The two catalogues, where they are at hand; they tell clauses from topics.</param>
    /// <param name="options">How it is written.</param>
    /// <returns>The document and its losses; none, with a finding (<c>INT0457</c>), where there is no cross-reference.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OscalExport Mapping(CatalogueMap map, IReadOnlyList<QualityCatalogue> catalogues, OscalWriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(catalogues);
        ArgumentNullException.ThrowIfNull(options);
        return MappingExport.Write(map, catalogues, options);
    }
}
