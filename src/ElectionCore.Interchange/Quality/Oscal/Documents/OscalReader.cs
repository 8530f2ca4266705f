using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Reads OSCAL documents as catalogues, cross-references and records of quality.</summary>
/// <remarks>
/// <para>What <see cref="OscalWriter"/> wrote comes back as it was, but for what the losses of the writing name. A catalog or profile of
/// other programs is read too; of the other models only what carries the codes of our records, as plans, results and actions of other
/// programs lack what a record must have. Whatever is not kept is among the losses with its JSON path, and nothing throws for bad data.</para>
/// <para>Records are made, not stored: <see cref="QualityRegister.ImportAsync(IAsyncEnumerable{IFactState}, CommitDetails, DateOnly?, CancellationToken)"/> stores them by the rules of all imports, and what is on
/// record already and the same changes nothing.</para>
/// </remarks>
public static class OscalReader
{
    private static readonly string[] Models = ["catalog", "profile", "assessment-plan", "assessment-results", "plan-of-action-and-milestones", "mapping-collection"];

    /// <summary>Reads a document of any of the six models.</summary>
    /// <param name="content">JSON in UTF-8. It is read to its end, unless it is too long, and not closed.</param>
    /// <param name="name">The name of the document for findings.</param>
    /// <param name="options">How it is read, and what it is checked against; null for what is usual.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the document holds, what was found and what was lost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static Task<OscalReading> ReadAsync(Stream content, string name, OscalReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(content, name, Models, options, cancellationToken);

    /// <summary>Reads a document of one model; another one is a finding.</summary>
    /// <param name="content">JSON in UTF-8. It is read to its end, unless it is too long, and not closed.</param>
    /// <param name="name">The name of the document for findings.</param>
    /// <param name="model">The model that is expected, such as <c>catalog</c>.</param>
    /// <param name="options">How it is read, and what it is checked against; null for what is usual.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the document holds, what was found and what was lost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space, or <paramref name="model"/> is none of the six.</exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static Task<OscalReading> ReadAsync(
        Stream content, string name, string model, OscalReadOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadAsync(content, name, Models.Contains(model, StringComparer.Ordinal) ? [model] : throw new ArgumentException("The model is none that is read.", nameof(model)), options, cancellationToken);

    private static async Task<OscalReading> ReadAsync(Stream content, string name, string[] models, OscalReadOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        OscalRun run = new(name, options ?? new());
        OscalDocumentReader reader = new(run.Options.MaximumBytes, run.Options.MaximumDepth, run.Findings);
        var bytes = await reader.BytesAsync(content, name, cancellationToken).ConfigureAwait(false);
        var document = bytes is null ? null : reader.Read(bytes, name, models);
        return document is null ? Made(run, document: null, [], [], catalogue: null) : Read(run, document);
    }

    private static OscalReading Read(OscalRun run, OscalDocument document)
    {
        OscalItem root = new(run, document.Root, "$." + document.Kind);
        IEnumerable<IFactState?> states = [];
        CatalogueMap[] maps = [];
        QualityCatalogue? catalogue = null;
        switch (document.Kind)
        {
            case "catalog":
                catalogue = new CatalogImport(run).Read(root);
                break;
            case "profile":
                states = new ProfileImport(run).Read(root);
                break;
            case "assessment-plan":
                states = [new AuditPlanImport(run, root).Read()];
                break;
            case "assessment-results":
                states = new ResultsImport(run, root).Read();
                break;
            case "plan-of-action-and-milestones":
                states = new ActionsImport(run, root).Read();
                break;
            default:
                maps = [.. new MappingImport(run, root).Read()];
                break;
        }

        return Made(run, document, [.. states.OfType<IFactState>()], maps, catalogue);
    }

    private static OscalReading Made(OscalRun run, OscalDocument? document, IFactState[] states, CatalogueMap[] maps, QualityCatalogue? catalogue)
    {
        var isSound = run.Findings.Errors == 0;
        return new()
        {
            Model = document?.Kind,
            Uuid = document is not null && Uuid.TryParse(document.Root.Text("uuid") ?? "", out var uuid) ? uuid : null,
            Catalogue = isSound ? catalogue : null,
            Maps = isSound ? [.. maps] : [],
            States = isSound ? [.. states] : [],
            Findings = [.. run.Findings.Listed],
            FindingsNotListed = run.Findings.NotListed,
            Losses = [.. run.Losses],
            LossesNotListed = run.LossesNotListed,
        };
    }
}
