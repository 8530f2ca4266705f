using System.Collections.Immutable;
using System.Globalization;

namespace ElectionCore.Interchange;

/// <summary>Collects the faults of one tier, as many as are to be listed.</summary>
internal sealed class FaultList(string name, int maximum)
{
    private readonly List<IatiFault> _faults = [];
    private int _more;

    public bool HasErrors { get; private set; }

    public void Add(IatiFault fault)
    {
        HasErrors |= fault.Severity == DiagnosticSeverity.Error;
        if (_faults.Count < maximum)
        {
            _faults.Add(fault);
        }
        else
        {
            _more++;
        }
    }

    /// <summary>The faults in the order of the lines, and at the end how many are not listed.</summary>
    public ImmutableArray<IatiFault> ToArray()
    {
        var listed = _faults.OrderBy(f => f.Line).ThenBy(f => f.Column);
        return _more == 0 ? [.. listed] : [.. listed, new(name, Rest(), Line: 0, Column: 0, DiagnosticSeverity.Information)];
    }

    private string Rest() => string.Create(CultureInfo.InvariantCulture, $"{_more} more faults are not listed.");
}
