using ElectionCore.Inclusion;

namespace ElectionCore.Interchange;

/// <summary>Reads and writes counts in SDMX-CSV 2.0. What is written is read back exactly.</summary>
/// <remarks>
/// <para>Dimensions are columns headed by their SDMX concept, or their code in capitals; categories are written by their SDMX
/// code, or their own. The measure is a dimension too. A note stands in <c>COMMENT_OBS</c>.</para>
/// <para><c>ACTION</c> is always written, as <c>I</c> (information): the file says what the counts are and leaves to the
/// receiver what to do with them. On reading <c>I</c>, <c>A</c>, <c>M</c>, <c>R</c> and nothing are the same, and <c>D</c>
/// (delete) is refused.</para>
/// <para>A day is <c>2020-10-02</c>, a month or year stated as such <c>2018-06</c> or <c>2018</c>, any other time its first day
/// and length, <c>2018-06-01/P45D</c>. A missing number is <c>NaN</c>; <c>#N/A</c> and nothing are read as well.</para>
/// <para>The states in the cross-domain code lists CL_OBS_STATUS and CL_CONF_STATUS of SDMX:</para>
/// <list type="table">
/// <listheader><term>State</term><description>OBS_STATUS, CONF_STATUS</description></listheader>
/// <item><term>value</term><description>A (normal), F (free)</description></item>
/// <item><term>unknown</term><description>O (missing), F</description></item>
/// <item><term>undisclosed</term><description>O, F, and <c>undisclosed</c> in the column EC_STATE: the lists have no code</description></item>
/// <item><term>not-collected</term><description>L (exists, not collected), F</description></item>
/// <item><term>suppressed</term><description>Q (suppressed), C (confidential), for whatever reason</description></item>
/// <item><term>not-applicable</term><description>M (cannot exist), F</description></item>
/// </list>
/// <para>Where the dataset has a sensitive dimension CONF_STATUS is N (not for publication) in every row, and a column EC_HEADING
/// has <see cref="Cube.InternalHeading"/>; on reading it is ignored.</para>
/// </remarks>
public static class SdmxCsv
{
    private const string Missing = "NaN";
    private const string Information = "I";

    /// <summary>Writes the counts of a dataset in UTF-8. The same content gives the same bytes.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="stream">Where to. It is not closed.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when all is written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleViolationException">
    /// A count has no place in the dataset or is there twice, a code is no identifier in SDMX or the same as another there, or an
    /// end of a time is open or unknown. Nothing is written.
    /// </exception>
    public static async Task WriteAsync(
        DatasetContent content, Stream stream, SdmxCsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ContentRules.Require(content);
        ArgumentNullException.ThrowIfNull(stream);
        options ??= SdmxCsvOptions.Default;
        var codes = SdmxCodes.Require(content, options);
        var structure = options.StructureId ?? $"ELECTIONCORE:{SdmxCodes.RequireCode("The dataset", content.Dataset.Code)}(1.0)";
        if (content.Observations.FirstOrDefault(o => SdmxTime.Write(o.Period) is null) is { } open)
        {
            throw new RuleViolationException(InterchangeDiagnostics.PeriodNotInSdmx.At(open.Observation.Subject, ("period", open.Period)));
        }

        string[] heading = content.IsSensitive ? [SdmxColumns.Heading] : [];
        string[] headings =
        [
            SdmxColumns.Structure, SdmxColumns.StructureId, SdmxColumns.Action,
            options.MeasureConcept, .. content.Dimensions.Select(d => codes.Concepts[d.Dimension.Code]),
            SdmxColumns.Time, SdmxColumns.Value, SdmxColumns.Status, SdmxColumns.Confidentiality, SdmxColumns.State, .. heading, SdmxColumns.Comment,
        ];
        string[] head = [options.StructureKind.ToString().ToLowerInvariant(), structure, Information];
        await CsvTable.WriteAsync(
            stream, headings, content.Observations.Select(o => head.Concat(Cells(content, o, codes))), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the counts of a dataset to a file, which is replaced only when all is written.</summary>
    /// <param name="content">The dataset with its counts.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was there stays as it was.</param>
    /// <returns>A task that completes when the file is in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or white space.</exception>
    /// <exception cref="RuleViolationException">As in the other overload.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task WriteAsync(
        DatasetContent content, string path, SdmxCsvOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return AtomicFile.WriteAsync(path, stream => WriteAsync(content, stream, options, cancellationToken), cancellationToken);
    }

    /// <summary>Reads the counts of a dataset. Every fault is told at once, with its line and column.</summary>
    /// <remarks>
    /// Headings and cells may carry names (<c>SEX: Sex</c>, <c>F: Female</c>, or columns of names after those of codes). Where
    /// the dataset has one measure its column may be missing. Without OBS_STATUS, an empty value that is marked as confidential
    /// is suppressed and any other unknown. Nothing is read where two categories of a dimension have one SDMX code, or two
    /// dimensions one concept.
    /// </remarks>
    /// <param name="stream">The content. It is read to its end and not closed.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="dataset">The dataset whose counts are expected; at least one measure.</param>
    /// <param name="dimensions">Its dimensions with their classifications.</param>
    /// <param name="options">How, or null for the default.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The counts, and all that is wrong with the file. Bad data never throws.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="file"/> is empty, or <paramref name="dimensions"/> are not those of the dataset.
    /// </exception>
    /// <exception cref="IOException">The content cannot be read.</exception>
    public static async Task<ObservationsReading> ReadAsync(
        Stream stream,
        string file,
        Dataset dataset,
        IEnumerable<CubeDimension> dimensions,
        SdmxCsvOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= SdmxCsvOptions.Default;
        var target = new DatasetContent(dataset, dimensions, []);
        var (rows, diagnostics) = await CollectedRows.ReadAsync(
            stream, file, (header, line, findings) => SdmxTable.Start(file, header, line, target, options, findings), cancellationToken).ConfigureAwait(false);
        return ObservationRows.Finish(target, rows, diagnostics, options.Lenient);
    }

    private static IEnumerable<string?> Cells(DatasetContent content, DatedObservation dated, SdmxCodes codes)
    {
        var (observation, period) = dated;
        var state = observation.Count.State;
        yield return observation.Measure;
        foreach (var (dimension, _) in content.Dimensions)
        {
            yield return codes.Write(dimension.Code, observation.At[dimension.Code]!);
        }

        yield return SdmxTime.Write(period);
        yield return observation.Count.IsKnown ? observation.Count.ToString() : Missing;
        yield return SdmxStates.StatusOf(state);
        yield return SdmxStates.ConfidentialityOf(state, content.IsSensitive);
        yield return SdmxStates.WordOf(state);
        if (content.IsSensitive)
        {
            yield return Cube.InternalHeading;
        }

        yield return observation.Note;
    }
}
