using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes recommendations with all that belongs to them as one JSON document.</summary>
/// <remarks>
/// The document is an object that begins <c>"format": "electioncore-recommendations", "version": 1</c>. Its <c>sources</c>,
/// <c>recommendations</c>, <c>assessments</c>, <c>scales</c>, <c>mappings</c> and <c>consultations</c> are arrays of objects, each of
/// which can be missing. Forms of values, limits and the treatment of bad data are those of <see cref="PlanJson"/>.
/// </remarks>
public static class RecommendationJson
{
    private const string Format = "electioncore-recommendations";

    private static readonly RecommendationSourceTable Sources = new();
    private static readonly RecommendationTable Recommendations = new();
    private static readonly AssessmentTable Assessments = new();
    private static readonly ScaleTable Scales = new();
    private static readonly ScaleMappingTable Mappings = new();
    private static readonly ConsultationTable Consultations = new();

    private static readonly string[] Known =
        [Sources.Name, Recommendations.Name, Assessments.Name, Scales.Name, Mappings.Name, Consultations.Name];

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The recommendations, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<RecommendationReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = new List<Diagnostic>();
        var document = await PlanningDocument.OpenAsync(stream, name, Format, Known, findings, cancellationToken).ConfigureAwait(false);
        if (document is null)
        {
            return new(content: null, findings);
        }

        var content = new RecommendationContent
        {
            Sources = [.. document.All(Sources, cancellationToken)],
            Recommendations = [.. document.All(Recommendations, cancellationToken)],
            Assessments = [.. document.All(Assessments, cancellationToken)],
            Scales = [.. document.All(Scales, cancellationToken)],
            Mappings = [.. document.All(Mappings, cancellationToken)],
            Consultations = [.. document.All(Consultations, cancellationToken)],
        };
        return new(document.HasErrors ? null : content, findings);
    }

    /// <summary>Writes a document. The same content gives the same bytes.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="content">The recommendations with all that belongs to them.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">It would be longer than is read (<c>INT0312</c>). Nothing is written.</exception>
    public static async Task WriteAsync(Stream stream, RecommendationContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(content);
        var writer = new PlanningDocumentWriter(stream, Format);
        await using var closing = writer.ConfigureAwait(false);
        await writer.AllAsync(Sources, content.Sources, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(Recommendations, content.Recommendations, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(Assessments, content.Assessments, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(Scales, content.Scales, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(Mappings, content.Mappings, cancellationToken).ConfigureAwait(false);
        await writer.AllAsync(Consultations, content.Consultations, cancellationToken).ConfigureAwait(false);
        await writer.FinishAsync(cancellationToken).ConfigureAwait(false);
    }
}
