using System.Globalization;
using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads results as elements of a plan.</summary>
internal sealed class ResultImport(NarrativeReader narratives, ImportBatch batch, ImportFindings findings, IatiImportOptions options)
{
    private const string LevelCode = "result";
    private readonly IndicatorImport _indicators = new(narratives, batch, findings, options);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private string? _code;
    private ResultType _type;
    private LocalizedText? _title;
    private LocalizedText? _description;
    private RecordStanding _standing;
    private bool _isAdded;

    /// <summary>The level of all elements that are read.</summary>
    public static PlanLevel Level { get; } = new(LevelCode, new("Result"));

    public void Open(IatiElement element, string path, ActivityDraft draft)
    {
        switch (path)
        {
            case "result":
                Begin(element, draft);
                break;
            case "result/reference":
                findings.NotTaken("references of results");
                break;
            case "result/indicator":
                Add(element, draft);
                break;
            case "result/document-link":
                findings.NotTaken("document-link");
                break;
        }

        if (_isAdded && path.StartsWith("result/indicator", StringComparison.Ordinal))
        {
            _indicators.Open(element, path, new(_code!));
        }
    }

    public void Close(IatiElement element, string path, ActivityDraft draft)
    {
        switch (path)
        {
            case "result/title":
                _title = ExampleMark.Remove(narratives.Take(), _standing);
                break;
            case "result/description":
                _description = narratives.Take();
                break;
            case "result":
                Add(element, draft);
                break;
        }

        if (_isAdded && path.StartsWith("result/indicator", StringComparison.Ordinal))
        {
            _indicators.Close(element, path, draft);
        }
    }

    private void Begin(IatiElement element, ActivityDraft draft)
    {
        (_title, _description, _isAdded) = (null, null, false);
        var number = (++draft.Results).ToString(CultureInfo.InvariantCulture);
        var own = element[IatiExtension.Named(IatiExtension.Code)];
        _standing = IatiExtension.StandingOf(element[IatiExtension.Named(IatiExtension.Standing)]);
        _code = CodeFormat.IsValid(own) ? own : ImportCode.Of(draft.Code!, $"R{number}");
        if (element["type"] is null)
        {
            findings.Missing(element, "type");
        }

        _type = findings.Coded(element, "type", "ResultType") switch
        {
            "1" => ResultType.Output,
            "2" => ResultType.Outcome,
            "3" => ResultType.Impact,
            "9" => ResultType.Other,
            _ => ResultType.Unspecified,
        };
        if (own is not null && !_codes.Add(_code))
        {
            findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"result {_code}"));
            _code = null;
        }
    }

    // The element goes before its indicators, and once.
    private void Add(IatiElement element, ActivityDraft draft)
    {
        if (_isAdded || _code is null)
        {
            return;
        }

        if (_title is not { } title)
        {
            findings.Add(InterchangeDiagnostics.IatiMissing, element, ("element", "result"), ("what", "title"));
            _code = null;
            return;
        }

        _isAdded = true;
        batch.Add(new PlanElement
        {
            Code = new(_code),
            Plan = draft.Plan,
            Level = LevelCode,
            Title = title,
            Description = _description,
            ResultType = _type,
            Standing = _standing,
        });
    }
}
