using ElectionCore.Quality;

namespace ElectionCore.Interchange;

/// <summary>Codes as they are typed in answers: with the digits of Arabic, Persian and Urdu too, unless just that code is known.</summary>
internal sealed class AnswerCodes
{
    public const ListDigits Digits = ListDigits.ArabicIndic | ListDigits.ExtendedArabicIndic;

    private readonly HashSet<string> _known;

    public AnswerCodes(AnswerOptions options)
    {
        var (audit, records) = (options.Audit, options.Records);
        _known = new(
            [
                audit.Code.Value,
                .. records.Scope.Catalogues.Select(c => c.Value),
                .. records.Catalogues.SelectMany(c => c.Topics).Select(t => t.Code.Value),
                .. options.Assignments.Select(a => a.Unit).Concat(audit.Units).Concat(records.Scope.Units).Select(u => u.Value),
                .. audit.Team.Select(m => m.Person).Concat(records.Ties.Select(t => t.Person)).Concat(records.TopManagement.Select(t => t.Person)).Select(p => p.Value),
                .. (options.Evidence ?? new HashSet<EvidenceCode>()).Select(e => e.Value),
            ],
            StringComparer.Ordinal);
    }

    public T Read<T>(T code)
        where T : struct, IParsable<T> =>
        code.ToString() is { } text && !_known.Contains(text) && DigitFolding.Fold(text, Digits) is { } folded && T.TryParse(folded, provider: null, out var plain) ? plain : code;

    public T? Read<T>(T? code)
        where T : struct, IParsable<T> =>
        code is { } given ? Read(given) : null;
}
