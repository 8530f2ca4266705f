namespace ElectionCore.Interchange;

/// <summary>Remembers where each record of a kind stood, and reports the second of a code.</summary>
internal sealed class CodeRegister(List<Diagnostic> findings)
{
    private readonly Dictionary<string, DiagnosticPlace> _places = new(StringComparer.Ordinal);

    public bool Add(IFactState state, DiagnosticPlace place)
    {
        if (_places.TryAdd(state.FactKey, place))
        {
            return true;
        }

        findings.Add(InterchangeDiagnostics.CodeTwice.At(place, ("subject", state.Subject), ("first", _places[state.FactKey])));
        return false;
    }
}
