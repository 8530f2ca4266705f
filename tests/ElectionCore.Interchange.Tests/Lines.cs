namespace ElectionCore.Interchange.Tests;

/// <summary>Short forms for comparing.</summary>
internal static class Lines
{
    /// <summary>Findings as <c>CODE file:line:column path</c>, without those of files left out.</summary>
    public static IEnumerable<string> Places(this ImportResult result) =>
        result.Findings.Where(f => f.Code != "INT0034").Select(f => $"{f.Code} {f.Place}");

    /// <summary>Facts as <c>key [from,to)</c>.</summary>
    public static IEnumerable<string> Days<T>(this IEnumerable<Fact<T>> facts)
        where T : class, IFactState =>
        facts.Select(f => $"{f.State.FactKey.Replace('\t', '>')} {f.Valid}");
}
