using System.Collections.Immutable;
using ElectionCore.Planning;
using ElectionCore.Samples.Data;

namespace ElectionCore.Samples;

/// <summary>Compares what was read with what is known: what would be wrong together, and what of the known stays.</summary>
internal static class RecommendationIntake
{
    // These name what is not there, or twice, or go in circles: the records cannot be read as they are meant.
    private static readonly DiagnosticDescriptor[] s_unstorable =
    [
        PlanningDiagnostics.RecommendationTwice, PlanningDiagnostics.SourceUnknown, PlanningDiagnostics.AssessmentOfNothing, PlanningDiagnostics.ScaleUnknown,
        PlanningDiagnostics.GradeUnknown, PlanningDiagnostics.StandardScaleChanged, PlanningDiagnostics.EarlierUnknown, PlanningDiagnostics.EarlierInCircle,
        PlanningDiagnostics.AssessmentChanged,
    ];

    /// <summary>Whether something cannot be stored. Other errors are contradictions that institutions live with.</summary>
    public static bool IsUnstorable(Diagnostic finding) => s_unstorable.Contains(finding.Descriptor);

    /// <summary>What would be wrong with what was read beside what is known, and was not wrong before.</summary>
    public static async Task<List<Diagnostic>> CheckAsync(RecommendationView view, RecommendationContent read, CancellationToken cancellationToken)
    {
        var together = new RecommendationContent
        {
            Sources = Together(view.Content.Sources, read.Sources),
            Recommendations = Together(view.Content.Recommendations, read.Recommendations),
            Assessments = Together(view.Content.Assessments, read.Assessments),
            Scales = Together(view.Content.Scales, read.Scales),
            Mappings = Together(view.Content.Mappings, read.Mappings),
            Consultations = Together(view.Content.Consultations, read.Consultations),
        };
        IEnumerable<IFactState> all = [.. read.Sources, .. read.Recommendations, .. read.Assessments, .. read.Scales, .. read.Mappings, .. read.Consultations];
        var subjects = all.Select(s => s.Subject).ToHashSet();
        var before = RecommendationCheck.Check(view.Content, view.AsOf, view.Plans).ToHashSet();
        List<Diagnostic> findings = [.. RecommendationCheck.Check(together, view.AsOf, view.Plans).Where(f => subjects.Contains(f.Place.Subject) && !before.Contains(f))];
        var known = await LastAsync<RecommendationAssessment>(view.Data, read.Assessments.Select(a => a.Code), cancellationToken);
        findings.AddRange(read.Assessments.Where(a => known.TryGetValue(a.Code, out var before) && before != a)
            .Select(a => PlanningDiagnostics.AssessmentChanged.At(a.Subject, ("assessment", a.Code))));
        return findings;
    }

    /// <summary>
    /// What was read, with the answers and links that are known already where the file has none: the matrix of a report does not say
    /// what was answered to it since. Also for how many something was kept.
    /// </summary>
    public static async Task<(RecommendationContent Content, int Kept)> KeepAsync(DataSource data, RecommendationContent read, CancellationToken cancellationToken)
    {
        var known = await LastAsync<Recommendation>(data, read.Recommendations.Select(r => r.Code.Value), cancellationToken);
        ImmutableArray<Recommendation> kept = [.. read.Recommendations.Select(r => known.TryGetValue(r.Code.Value, out var before) ? Keep(before, r) : r)];
        return (read with { Recommendations = kept }, kept.Zip(read.Recommendations).Count(p => p.First != p.Second));
    }

    private static Recommendation Keep(Recommendation known, Recommendation read) => read with
    {
        Response = read.Response ?? known.Response,
        Elements = read.Elements.Count > 0 ? read.Elements : known.Elements,
        Reiterates = read.Reiterates.Count > 0 ? read.Reiterates : known.Reiterates,
        Supersedes = read.Supersedes.Count > 0 ? read.Supersedes : known.Supersedes,
        NoLongerApplicable = read.NoLongerApplicable ?? known.NoLongerApplicable,
    };

    private static ImmutableArray<T> Together<T>(ImmutableArray<T> known, ImmutableArray<T> read)
        where T : IFactState
    {
        var keys = read.Select(s => s.FactKey).ToHashSet(StringComparer.Ordinal);
        return [.. known.Where(s => !keys.Contains(s.FactKey)), .. read];
    }

    private static async Task<Dictionary<string, T>> LastAsync<T>(DataSource data, IEnumerable<string> keys, CancellationToken cancellationToken)
        where T : class, IFactState
    {
        var last = new Dictionary<string, T>(StringComparer.Ordinal);
        var query = FactQuery.KnownNow with { Keys = [.. keys.Distinct(StringComparer.Ordinal)] };
        if (query.Keys.Count > 0)
        {
            await foreach (var fact in data.Planning.Facts<T>().ReadAsync(query, cancellationToken))
            {
                last[fact.State.FactKey] = fact.State;
            }
        }

        return last;
    }
}
