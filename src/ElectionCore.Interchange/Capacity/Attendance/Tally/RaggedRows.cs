using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>Rows of another number of fields than the headings, as many as are to be listed.</summary>
internal sealed class RaggedRows(int maximum)
{
    private readonly List<(TallyPart Part, int Line, int Fields)> _listed = [];

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Whether one more is to be listed.</summary>
    public bool HasRoom => _listed.Count < maximum;

    /// <summary>Adds a row; its line counts from the first of its part and matters only while there is room.</summary>
    public void Add(TallyPart part, int line, int fields)
    {
        Count++;
        if (HasRoom)
        {
            _listed.Add((part, line, fields));
        }
    }

    /// <summary>Adds those of another, which come before or after in the file.</summary>
    public void Add(RaggedRows other)
    {
        Count += other.Count;
        _listed.AddRange(other._listed);
    }

    /// <summary>The findings in the order of the lines.</summary>
    public ImmutableArray<Diagnostic> ToFindings(string file, int expected) =>
    [
        .. _listed.Select(r => (Line: (int)(r.Part.FirstLine + r.Line), r.Fields)).OrderBy(r => r.Line).Take(maximum).Select(r =>
            InterchangeDiagnostics.FieldCount.At(DiagnosticPlace.In(file, r.Line), ("count", r.Fields), ("expected", expected))),
    ];
}
