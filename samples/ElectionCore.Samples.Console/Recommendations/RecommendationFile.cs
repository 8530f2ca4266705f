using ElectionCore.Interchange;
using ElectionCore.Planning;

namespace ElectionCore.Samples;

/// <summary>What was read from files with recommendations.</summary>
/// <param name="Content">The recommendations; empty as soon as anything is an error.</param>
/// <param name="Findings">All that is to be said about the files.</param>
internal sealed record RecommendationFile(RecommendationContent Content, IReadOnlyList<Diagnostic> Findings)
{
    public bool HasErrors => Findings.Any(f => f.Severity == DiagnosticSeverity.Error);

    public static bool IsJson(string path) => string.Equals(Path.GetExtension(path), ".json", StringComparison.OrdinalIgnoreCase);

    public static async Task<RecommendationFile> ReadAsync(string path, RecommendationTableOptions options, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var reading = IsJson(path)
            ? await RecommendationJson.ReadAsync(stream, path, cancellationToken)
            : await RecommendationTableReader.ReadAsync(stream, path, options, cancellationToken);
        return new(reading.Content ?? new(), reading.Findings);
    }

    /// <summary>Both together.</summary>
    public RecommendationFile With(RecommendationFile other) => new(
        new()
        {
            Sources = [.. Content.Sources, .. other.Content.Sources],
            Recommendations = [.. Content.Recommendations, .. other.Content.Recommendations],
            Assessments = [.. Content.Assessments, .. other.Content.Assessments],
            Scales = [.. Content.Scales, .. other.Content.Scales],
            Mappings = [.. Content.Mappings, .. other.Content.Mappings],
            Consultations = [.. Content.Consultations, .. other.Content.Consultations],
        },
        [.. Findings, .. other.Findings]);
}
