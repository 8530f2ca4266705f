namespace ElectionCore.Organization;

/// <summary>Warnings about the shape of the structure: spans, depth, roots, place codes.</summary>
internal static class SizeRules
{
    public static void Check(CheckContext context)
    {
        var snapshot = context.Snapshot;
        var options = context.Options;
        foreach (var span in snapshot.SpansOfControl())
        {
            var (descriptor, limit) = span.DirectReports < options.MinimumSpan
                ? (OrganizationDiagnostics.SpanTooNarrow, options.MinimumSpan)
                : (OrganizationDiagnostics.SpanTooWide, options.MaximumSpan);
            if (span.DirectReports < options.MinimumSpan || span.DirectReports > options.MaximumSpan)
            {
                context.Report(
                    descriptor, Post.SubjectOf(span.Post),
                    ("post", span.Post), ("count", span.DirectReports), ("limit", limit));
            }
        }

        var units = snapshot.UnitTree;
        foreach (var unit in units.Nodes)
        {
            if (units.Depth(unit) > options.MaximumDepth)
            {
                context.Report(OrganizationDiagnostics.TooDeep, unit, ("unit", unit), ("depth", units.Depth(unit)), ("limit", options.MaximumDepth));
            }
        }

        // A mixed model is two bodies for one election.
        var expected = snapshot.Institution?.Model == InstitutionModel.Mixed ? 2 : 1;
        var roots = units.Roots.ToArray();
        if (roots.Length > expected)
        {
            context.Report(
                OrganizationDiagnostics.SeveralRoots, roots[0],
                ("count", roots.Length), ("on", context.AsOf), ("units", CheckContext.Some(roots.Select(r => r.Value))));
        }

        foreach (var place in snapshot.Places.Values.OrderBy(p => p.Code))
        {
            // A country's own code is no prefix of its P-codes: AFG, but AF01.
            if (place.Parent is { } parent && snapshot.Places.TryGetValue(parent, out var above) && above.Level is not (null or 0)
                && !place.Code.Value.StartsWith(parent.Value, StringComparison.Ordinal))
            {
                context.Report(OrganizationDiagnostics.PlaceCodePrefix, place.Subject, ("place", place.Code), ("parent", parent));
            }
        }
    }
}
