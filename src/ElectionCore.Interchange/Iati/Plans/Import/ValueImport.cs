using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>Reads one baseline, target or actual.</summary>
internal sealed class ValueImport(NarrativeReader narratives, ImportFindings findings)
{
    private const string Several = "location";
    private readonly List<DimensionCell> _cells = [];
    private readonly HashSet<string> _dimensions = new(StringComparer.Ordinal);
    private readonly List<string> _locations = [];
    private string? _comment;
    private bool _isFaulty;

    /// <summary>What a file of ours says of the value besides.</summary>
    public ReportNote Note { get; private set; }

    public void Open(IatiElement element)
    {
        switch (element.Name)
        {
            case "baseline" or "target" or "actual":
                _cells.Clear();
                _dimensions.Clear();
                _locations.Clear();
                (_comment, _isFaulty, Note) = (null, false, ReportNote.None);
                break;
            case "location":
                ReadLocation(element);
                break;
            // A reporter is named for people there; the note beside it is what counts.
            case "dimension" when element[IatiExtension.Named(IatiExtension.Part)] == IatiExtension.Reporter:
                break;
            case "dimension":
                ReadDimension(element);
                break;
            case $"{IatiExtension.Prefix}:{IatiExtension.Report}":
                ReadNote(element);
                break;
        }
    }

    public void Close(string path)
    {
        if (path.EndsWith("/comment", StringComparison.Ordinal))
        {
            _comment = narratives.TakeOne();
        }
    }

    /// <summary>The value, or null when there is none or it is faulty.</summary>
    public CellValue? Finish(IndicatorDraft draft, IatiElement element)
    {
        _comment = ExampleMark.Remove(_comment, Note.Standing);
        var value = draft.IsQualitative ? ReadAnswer(element) : ReadNumber(draft, element);
        var place = ReadPlace(element);
        return _isFaulty || value is not { } known
            ? null
            : new() { Value = known, Cell = [.. _cells], Place = place, Comment = draft.IsQualitative ? null : _comment };
    }

    private void ReadLocation(IatiElement element)
    {
        if (element["ref"] is { } reference && !string.IsNullOrWhiteSpace(reference))
        {
            _locations.Add(reference.Trim());
        }
        else
        {
            _isFaulty = true;
            findings.Missing(element, "ref");
        }
    }

    private void ReadNote(IatiElement element)
    {
        var reporter = Stated(element, IatiExtension.Reporter);
        var place = Stated(element, IatiExtension.Place);
        var on = element[IatiExtension.ReportedOn] is null ? null : findings.Day(element, "day of the report", IatiExtension.ReportedOn);
        _isFaulty |= on is null && element[IatiExtension.ReportedOn] is not null;
        Note = new(
            reporter is null ? null : new(reporter), place is null ? null : new(place), on, IatiExtension.StandingOf(element[IatiExtension.Standing]));
    }

    /// <summary>A code that is stated and can be one.</summary>
    private string? Stated(IatiElement element, string attribute)
    {
        if (element[attribute] is not { } text)
        {
            return null;
        }

        var code = findings.Code(element, $"{attribute} of an actual", text);
        _isFaulty |= code is null;
        return code;
    }

    private void ReadDimension(IatiElement element)
    {
        if (string.IsNullOrWhiteSpace(element["name"]) || string.IsNullOrWhiteSpace(element["value"]))
        {
            _isFaulty = true;
            findings.Missing(element, "name or value");
            return;
        }

        Add(new(element["name"]!, element["value"]!), element);
    }

    private void Add(DimensionCell cell, IatiElement element)
    {
        if (!_dimensions.Add(cell.Dimension))
        {
            _isFaulty = true;
            findings.Add(InterchangeDiagnostics.IatiTwice, element, ("what", $"dimension {cell.Dimension}"));
            return;
        }

        _cells.Add(cell);
    }

    private PlaceCode? ReadPlace(IatiElement element)
    {
        if (_locations.Count > 1)
        {
            findings.Add(InterchangeDiagnostics.IatiLocations, element, ("what", element.Name));
            Add(new(Several, string.Join(", ", _locations)), element);
            return null;
        }

        if (_locations.Count == 0)
        {
            return null;
        }

        var code = findings.Code(element, "location", _locations[0]);
        _isFaulty |= code is null;
        return code is null ? null : new(code);
    }

    private MeasuredValue? ReadAnswer(IatiElement element)
    {
        var value = element["value"];
        if (_comment is not null && value is not null)
        {
            findings.NotTaken("values beside answers in words");
        }

        if ((_comment ?? value) is { } answer && !string.IsNullOrWhiteSpace(answer))
        {
            return MeasuredValue.OfAnswer(answer);
        }

        findings.NotTaken("answers without words");
        return null;
    }

    private MeasuredValue? ReadNumber(IndicatorDraft draft, IatiElement element)
    {
        if (element.Find("value") is not { } value)
        {
            findings.Missing(element, "value");
            return null;
        }

        if (!IatiNumber.IsNumber(value.Value) || !IatiNumber.TryRead(value.Value, out var number))
        {
            findings.Add(InterchangeDiagnostics.IatiNoNumber, value, ("what", element.Name), ("value", value.Value));
            return null;
        }

        if (draft.IsPercentage && number is < 0 or > 100)
        {
            findings.Add(InterchangeDiagnostics.IatiPercentage, value, ("what", element.Name), ("value", number));
        }

        return MeasuredValue.OfNumber(number);
    }
}
