using ElectionCore.Organization;

namespace ElectionCore.Interchange;

/// <summary>
/// Reads and writes the JSON document with a whole history, without a store: for a host that keeps the history in a file,
/// loads it at start with <see cref="OrganizationRegister.RestoreAsync"/> and writes it after each commit.
/// </summary>
public static class OrganizationJson
{
    /// <summary>Reads a document with a whole history. Nothing throws for bad data.</summary>
    /// <param name="stream">The document. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The history, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<LedgerReading> ReadLedgerAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var file = new ImportFile(name);
        var source = new ImportStream(stream, isOwned: false);
        await using var closing = source.ConfigureAwait(false);
        var head = await source.PeekAsync(cancellationToken).ConfigureAwait(false);
        if (FileKind.FaultOf(name, head.Span) is { } fault)
        {
            return new(ledger: null, [fault]);
        }

        var text = await JsonText.ReadAsync(name, source, cancellationToken).ConfigureAwait(false);
        var outline = JsonOutline.Read(text, file.Findings);
        if (outline is not null && outline.Commits is null)
        {
            file.Findings.Add(InterchangeDiagnostics.OtherDocument.At(
                DiagnosticPlace.In(name),
                ("expected", DocumentFormat.Name + " with history"),
                ("property", DocumentFormat.CommitsProperty),
                ("actual", "missing")));
        }

        if (outline?.Commits is not { } commits)
        {
            return new(ledger: null, file.Findings);
        }

        var reading = LedgerDocument.Read(text, outline, commits, cancellationToken);
        return new(reading.Ledger, [.. file.Findings, .. reading.Findings]);
    }

    /// <summary>
    /// Writes a whole history, on both axes of time. The same history gives the same bytes.
    /// </summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="ledger">The history.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task WriteLedgerAsync(Stream stream, OrganizationLedger ledger, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(ledger);
        return LedgerWriter.WriteAsync(stream, ExportSource.History(ledger), cancellationToken);
    }
}
