using System.Collections.Frozen;
using System.Globalization;
using System.Xml;
using System.Xml.Schema;

namespace ElectionCore.Interchange;

/// <summary>The check of one file.</summary>
internal sealed class ValidationRun(string file, IatiValidationOptions options, IProgress<ImportProgress>? progress)
{
    private const string SchemaId = "schema";
    private const string XmlId = "xml";
    private static readonly FrozenSet<string> Texts = FrozenSet.Create(StringComparer.Ordinal, "iati-identifier");
    private readonly FaultList _schema = new(SchemaId, options.MaximumFaults);
    private readonly FaultList _codelists = new("codelists", options.MaximumFaults);
    private readonly FaultList _rules = new("rules", options.MaximumFaults);
    private readonly SortedSet<IatiTier> _notChecked = [];

    public async Task<IatiValidationReport> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        var schemas = LoadSchema();
        var lists = await LoadCodelistsAsync(cancellationToken).ConfigureAwait(false);
        var codelists = new CodelistCheck(lists ?? Codelists.Shipped, _codelists);
        IatiListener[] listeners = [.. lists is null ? Enumerable.Empty<IatiListener>() : [codelists], .. RuleGroups()];

        var stream = new ImportStream(content, isOwned: false);
        await using var closing = stream.ConfigureAwait(false);
        var settings = IatiXml.Settings(options.MaximumCharacters, schemas);
        settings.ValidationEventHandler += (_, e) => Take(e);
        using var reader = XmlReader.Create(stream, settings);
        var walk = new IatiWalk(reader, file, Texts, listeners);
        var isComplete = await WalkAsync(walk, stream, cancellationToken).ConfigureAwait(false);
        Report(walk, stream);
        return Conclude(walk, isComplete, codelists.NotHeld);
    }

    /// <summary>The report on a file that cannot be opened.</summary>
    public IatiValidationReport Unreadable(Exception exception)
    {
        _schema.Add(new(XmlId, $"The file cannot be read: {IatiXml.Reason(exception)}", Line: 0, Column: 0, DiagnosticSeverity.Error));
        return new() { Schema = _schema.ToArray(), NotChecked = [.. Enum.GetValues<IatiTier>()], RulesNotChecked = RuleBook.NotChecked };
    }

    private XmlSchemaSet? LoadSchema()
    {
        if (options.SchemaFolder is { } folder)
        {
            try
            {
                return IatiSchema.Load(folder);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException or XmlSchemaException)
            {
                _schema.Add(new(SchemaId, $"The schema cannot be read: {IatiXml.Reason(e)}", Line: 0, Column: 0, DiagnosticSeverity.Error));
            }
        }

        _notChecked.Add(IatiTier.Schema);
        return null;
    }

    private async Task<Codelists?> LoadCodelistsAsync(CancellationToken cancellationToken)
    {
        if (options.CodelistFolder is not { } folder)
        {
            return Codelists.Shipped;
        }

        try
        {
            return await Codelists.ReadAsync(folder, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException)
        {
            _codelists.Add(new("codelists", $"The codelists cannot be read: {IatiXml.Reason(e)}", Line: 0, Column: 0, DiagnosticSeverity.Error));
            _notChecked.Add(IatiTier.Codelists);
            return null;
        }
    }

    private IEnumerable<IatiListener> RuleGroups()
    {
        var faults = new RuleFaults(_rules, options.AsOf);
        return
        [
            new IdentifierRules(faults), new InformationRules(faults), new ClassificationRules(faults), new RecipientRules(faults),
            new MoneyRules(faults), new ResultRules(faults),
        ];
    }

    private void Take(ValidationEventArgs found)
    {
        var severity = found.Severity == XmlSeverityType.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        _schema.Add(new(SchemaId, IatiXml.Reason(found.Exception), found.Exception.LineNumber, found.Exception.LinePosition, severity));
    }

    /// <returns>Whether the file was read to its end.</returns>
    private async Task<bool> WalkAsync(IatiWalk walk, ImportStream stream, CancellationToken cancellationToken)
    {
        var head = await stream.PeekAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            do
            {
                Report(walk, stream);
            }
            while (await walk.ReadOnAsync(cancellationToken).ConfigureAwait(false));
            if (walk.Problem is not { } problem)
            {
                return true;
            }

            Add(problem);
        }
        catch (XmlException e)
        {
            Add(IatiXml.Problem(file, e, head.Span, options.MaximumCharacters));
        }

        return false;
    }

    private void Report(IatiWalk walk, ImportStream stream) => progress?.Report(new(file, walk.Elements, stream.BytesRead, stream.BytesTotal));

    private void Add(Diagnostic problem) => _schema.Add(new(
        XmlId, DiagnosticText.English.Format(problem, CultureInfo.InvariantCulture), problem.Place.Line ?? 0, problem.Place.Column ?? 0, problem.Severity));

    private IatiValidationReport Conclude(IatiWalk walk, bool isComplete, IEnumerable<string> notHeld)
    {
        if (walk.VersionNote is { } note)
        {
            Add(note);
        }

        if (!walk.IsRecognised)
        {
            _notChecked.UnionWith(Enum.GetValues<IatiTier>());
        }

        return new()
        {
            IsValid = isComplete && !_schema.HasErrors && !_codelists.HasErrors && !_rules.HasErrors,
            NotChecked = [.. _notChecked],
            Schema = _schema.ToArray(),
            Codelists = _codelists.ToArray(),
            Rules = _rules.ToArray(),
            IsComplete = isComplete,
            Activities = walk.Activities,
            CodelistsNotHeld = [.. notHeld],
            RulesNotChecked = RuleBook.NotChecked,
        };
    }
}
