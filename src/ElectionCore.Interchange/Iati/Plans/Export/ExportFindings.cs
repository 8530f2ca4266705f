namespace ElectionCore.Interchange;

/// <summary>What an export says of itself: what is not carried, what has another form, and what had to be left out.</summary>
internal sealed class ExportFindings
{
    private const int MaximumLeftOut = 1000;
    private readonly LossTally _notCarried = new();
    private readonly LossTally _otherForm = new();
    private readonly List<Diagnostic> _leftOut = [];
    private int _more;
    private int _examples;

    public void NotCarried(string what, int count = 1) => _notCarried.Add(what, count);

    public void OtherForm(string what) => _otherForm.Add(what);

    public void Examples(int count) => _examples += count;

    public void LeftOut(DiagnosticPlace place, string what, string reason)
    {
        if (_leftOut.Count < MaximumLeftOut)
        {
            _leftOut.Add(InterchangeDiagnostics.IatiLeftOut.At(place, ("what", what), ("reason", reason)));
        }
        else
        {
            _more++;
        }
    }

    public IReadOnlyList<Diagnostic> Conclude() =>
    [
        .. _leftOut,
        .. _more == 0 ? [] : new[] { InterchangeDiagnostics.IatiMoreFindings.At(default, ("count", _more)) },
        .. _examples == 0 ? [] : new[] { InterchangeDiagnostics.IatiExamples.At(default, ("count", _examples)) },
        .. _otherForm.Report((what, count) => InterchangeDiagnostics.IatiOtherForm.At(default, ("what", what), ("count", count))),
        .. _notCarried.Report((what, count) => InterchangeDiagnostics.IatiNotCarried.At(default, ("what", what), ("count", count))),
    ];
}
