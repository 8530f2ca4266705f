using System.Globalization;

namespace ElectionCore.EntityFrameworkCore;

/// <summary>The findings of one verification: the first hundred of them, and how many more there were.</summary>
internal sealed class LogFindings
{
    /// <summary>How many findings are listed.</summary>
    public const int Most = 100;

    private readonly List<Diagnostic> _list = [];
    private long _more;

    /// <summary>The commit with a number.</summary>
    public static DiagnosticPlace Commit(long number) =>
        new SubjectRef("commit", number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An entry of a commit.</summary>
    public static DiagnosticPlace Entry(LoggedEntry entry) =>
        Commit(entry.Commit) with { Path = string.Create(CultureInfo.InvariantCulture, $"entries[{entry.Index}]") };

    /// <summary>The head of the log.</summary>
    public static DiagnosticPlace Head { get; } = new SubjectRef("log", "head");

    /// <summary>A checkpoint that was given.</summary>
    public static DiagnosticPlace Checkpoint(LogCheckpoint checkpoint) =>
        new SubjectRef("checkpoint", checkpoint.ToString());

    /// <summary>Adds a finding.</summary>
    public void Report(
        DiagnosticDescriptor descriptor, DiagnosticPlace place, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        if (_list.Count < Most)
        {
            _list.Add(descriptor.At(place, arguments));
        }
        else
        {
            _more++;
        }
    }

    /// <summary>The list, with the number of those left out as its last.</summary>
    public IReadOnlyList<Diagnostic> ToList()
    {
        if (_more > 0)
        {
            _list.Add(StorageDiagnostics.MoreFindings.At(Head, ("count", _more)));
            _more = 0;
        }

        return _list.AsReadOnly();
    }
}
