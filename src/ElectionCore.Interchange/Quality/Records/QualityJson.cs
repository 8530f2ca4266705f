using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes what an institution keeps about quality as one JSON document: scopes, audits, evidence, findings and all else.</summary>
/// <remarks>
/// <para>The document is an object that begins <c>"format": "electioncore-quality", "version": 1</c>. For each kind of record it has an array,
/// each of which can be missing: <c>scopes</c>, <c>topicAssignments</c>, <c>officialReferences</c>, <c>auditProgrammes</c>, <c>audits</c>,
/// <c>evidence</c>, <c>determinations</c>, <c>certificationCycles</c>, <c>gradingScales</c>, <c>findings</c>, <c>correctiveCases</c>,
/// <c>documents</c>, <c>objectives</c>, <c>processes</c>, <c>feedback</c>, <c>supplierEvaluations</c>, <c>risks</c> and
/// <c>managementReviews</c>. The names within them are those of the types of ElectionCore.Quality. Catalogues are documents of their own,
/// which <see cref="CatalogueReader"/> reads.</para>
/// <para>A text in several languages is an object of texts by language tag; a plain text is English. Days are written <c>2024-01-31</c>, times
/// of day <c>14:30:00</c>, moments with their difference to UTC. A time has a <c>firstDay</c> and a <c>lastDay</c>, both of which belong to
/// it; without one it is open there. Enumerations are their names in lower case, with hyphens. What a record does not say is what it is by
/// default. The <c>points</c> of a criterion of a supplier are always given, and null where nobody judged.</para>
/// <para>Reading is made for files of any origin: nothing throws for bad data, and all faults are told at once with their line and path. An
/// array or property that is not known is an error. Files of more than 256 MiB or 33,554,432 lines are refused, and the checking ends after
/// 1,000 faults. Whether the records fit together and with what is on record is not checked here:
/// <see cref="QualityRegister.CheckAsync"/> does so before they are stored.</para>
/// </remarks>
public static class QualityJson
{
    private static readonly RecordDocument Document = new("electioncore-quality", "Quality", QualityParts.All);

    /// <summary>The name of the array that a kind of record has in a document.</summary>
    /// <param name="type">The type of the records, such as <see cref="Audit"/>.</param>
    /// <returns>The name, such as <c>audits</c>.</returns>
    /// <exception cref="ArgumentException">The type is no kind of the Quality module.</exception>
    public static string NameOf(Type type) => Document.NameOf(type);

    /// <summary>Reads a document.</summary>
    /// <param name="stream">The document. It is read to its end and not closed.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The records, or what is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or white space.</exception>
    public static async Task<QualityReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        var places = new List<DiagnosticPlace>();
        var (states, findings) = await Document.ReadAsync(stream, name, cancellationToken, places).ConfigureAwait(false);
        return new([.. states], [.. findings]) { Places = states.Count == 0 ? [] : [.. places] };
    }

    /// <summary>Writes a document as the records come, without holding them.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="states">The records, all of a kind one after the other.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many records there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException">A record is of no kind of the Quality module, or of a kind that had ended.</exception>
    public static Task<long> WriteAsync(Stream stream, IAsyncEnumerable<IFactState> states, CancellationToken cancellationToken = default) =>
        Document.WriteAsync(stream, states, cancellationToken);

    /// <summary>Writes all records of a register as they are on a day, without holding them.</summary>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day: what held and had happened by then.</param>
    /// <param name="knownAt">The moment of knowledge, or null for now.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>How many records there are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="register"/> is null.</exception>
    public static Task<long> WriteAsync(
        Stream stream, QualityRegister register, DateOnly asOf, DateTimeOffset? knownAt = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Document.WriteAsync(stream, new Source(register, asOf, knownAt), cancellationToken);
    }

    private sealed class Source(QualityRegister register, DateOnly asOf, DateTimeOffset? knownAt) : IRecordSource
    {
        public IAsyncEnumerable<T> ReadAsync<T>(CancellationToken cancellationToken)
            where T : class, IFactState =>
            register.ReadAsync<T>(asOf, about: null, knownAt, cancellationToken);
    }
}
