using System.Collections.Frozen;
using System.Xml;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The reading of one file.</summary>
internal sealed class PlanImport(string file, IatiImportOptions options, IProgress<ImportProgress>? progress)
{
    private const int BatchSize = 500;
    private static readonly FrozenSet<string> Texts = FrozenSet.Create(StringComparer.Ordinal, "iati-identifier", "narrative", "value");
    private readonly ImportFindings _findings = new(file, options.MaximumFindings, options.Accumulation);
    private readonly ImportBatch _batch = new();
    private ActivityImport? _activities;
    private IatiWalk? _walk;

    public XmlReader Open(ImportStream stream)
    {
        var reader = XmlReader.Create(stream, IatiXml.Settings(options.MaximumCharacters));
        var narratives = new NarrativeReader(_findings);
        _activities = new(narratives, _batch, _findings, options);
        _walk = new(reader, file, Texts, narratives, _activities);
        return reader;
    }

    /// <returns>Whether there is more.</returns>
    public async Task<bool> ReadOnAsync(ImportStream stream, CancellationToken cancellationToken)
    {
        var head = await stream.PeekAsync(cancellationToken).ConfigureAwait(false);
        var hasMore = false;
        try
        {
            hasMore = await _walk!.ReadOnAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (XmlException e)
        {
            _findings.Add(IatiXml.Problem(file, e, head.Span, options.MaximumCharacters));
        }

        progress?.Report(new(file, _walk!.Elements, stream.BytesRead, stream.BytesTotal));
        if (!hasMore)
        {
            Conclude();
        }

        return hasMore;
    }

    /// <summary>What has been read since the last time; null while it is little.</summary>
    public IatiPlanBatch? Take(bool isLast)
    {
        if (!isLast && _batch.Count < BatchSize && _findings.Count < BatchSize)
        {
            return null;
        }

        var withData = options.Lenient || !_findings.HasErrors;
        return _batch.Take(withData) with { Diagnostics = _findings.Take() };
    }

    private void Conclude()
    {
        foreach (var said in new[] { _walk!.VersionNote, _walk.Problem })
        {
            if (said is not null)
            {
                _findings.Add(said);
            }
        }

        _activities!.Conclude();
        _findings.Conclude();
    }
}
