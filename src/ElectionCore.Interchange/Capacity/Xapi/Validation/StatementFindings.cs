using System.Collections.Immutable;

namespace ElectionCore.Interchange;

/// <summary>Collects findings, as many as are to be listed.</summary>
internal sealed class StatementFindings(int maximum)
{
    private readonly ImmutableArray<Diagnostic>.Builder _listed = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>How many are not listed.</summary>
    public long NotListed { get; private set; }

    /// <summary>Whether the statement that was begun last has no error so far.</summary>
    public bool IsClean { get; private set; } = true;

    public void Begin() => IsClean = true;

    public void Add(DiagnosticDescriptor what, StatementNode where, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        IsClean &= what.Severity != DiagnosticSeverity.Error;
        if (_listed.Count < maximum)
        {
            _listed.Add(what.At(new() { Path = where.Path }, arguments));
        }
        else
        {
            NotListed++;
        }
    }

    /// <summary>Adds what ended the check, which is listed in any case.</summary>
    public void Add(Diagnostic last) => _listed.Add(last);

    public ImmutableArray<Diagnostic> ToArray() => _listed.ToImmutable();
}
