using System.Net;
using System.Text;
using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>Writes a certificate as a page of HTML to be printed on A4 across, with a QR code of what was signed.</summary>
/// <remarks>
/// The page has no script and needs no other file. Where its language is written from right to left, so is the page; days are
/// Gregorian and written <c>2024-01-31</c>. The only personal data is the name. All texts are escaped.
/// </remarks>
public static class CertificatePage
{
    private const string Style = """
        @page { size: A4 landscape; margin: 12mm; }
        * { box-sizing: border-box; }
        body { font: 13pt/1.6 "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", system-ui, sans-serif; color: #14263A; margin: 0 auto; width: 273mm; }
        main { border: 1mm double #3A5A7A; height: 184mm; padding: 12mm 16mm; display: grid; grid-template-rows: auto 1fr auto; break-inside: avoid; text-align: center; }
        h1 { font-size: 30pt; font-weight: normal; margin: 0; }
        p { margin: 0; }
        .name { font-size: 26pt; font-weight: bold; overflow-wrap: anywhere; }
        .title { font-size: 18pt; font-weight: bold; overflow-wrap: anywhere; }
        .said { align-self: center; }
        .quiet { color: #4A5B6E; }
        .foot { display: grid; grid-template-columns: 1fr auto; gap: 10mm; align-items: end; text-align: start; }
        dl { display: grid; grid-template-columns: auto 1fr; gap: 0 4mm; margin: 0 0 4mm; font-size: 11pt; }
        dt { color: #4A5B6E; }
        dd { margin: 0; font-weight: bold; overflow-wrap: anywhere; }
        bdi { unicode-bidi: isolate; }
        .verify { font-size: 9pt; color: #4A5B6E; max-width: 150mm; }
        .sign { border-top: 0.3mm solid #14263A; margin: 14mm 0 4mm; max-width: 80mm; font-size: 10pt; }
        svg { width: 56mm; height: 56mm; display: block; }
        """;

    /// <summary>Whether a certificate can be written in a language; in any other its words are English.</summary>
    /// <param name="language">The BCP 47 tag of the language, or null.</param>
    /// <returns>Whether there are words.</returns>
    public static bool HasWordsIn(string? language) => CertificateWords.Has(language);

    /// <summary>Writes a certificate. The same details give the same text.</summary>
    /// <param name="details">The details.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    /// <exception cref="RuleViolationException">
    /// The credential is not genuine (<c>INT0370</c>), the name is not the one that was signed (<c>INT0371</c>), or what was signed does not
    /// fit a QR code (<c>INT0372</c>).
    /// </exception>
    public static string Write(CertificateDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var statement = details.Credential.Statement
            ?? throw new RuleViolationException(InterchangeDiagnostics.CertificateNotGenuine.At(default));
        if (statement.IsNamed(details.HolderName) == false)
        {
            throw new RuleViolationException(InterchangeDiagnostics.CertificateOfOther.At((SubjectRef)statement.Number, ("credential", statement.Number)));
        }

        var language = CertificateWords.TagFor(details.Language);
        var direction = LocalizedText.DirectionOf(language) == TextDirection.RightToLeft ? "rtl" : "ltr";
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"{Escape(language)}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{Word(CertificateWords.Certificate)} {Escape(statement.Number.Value)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n");
        page.Append($"<header><p class=\"quiet\">{Isolated(details.Issuer.For(language))}</p><h1>{Word(CertificateWords.Certificate)}</h1></header>\n");
        page.Append($"<div class=\"said\"><p>{Word(CertificateWords.Certifies)}</p>\n<p class=\"name\">{Isolated(details.HolderName)}</p>\n");
        page.Append($"<p>{Word(CertificateWords.Holds)}</p>\n<p class=\"title\">{Isolated(details.Title.For(language))}</p></div>\n");
        page.Append("<div class=\"foot\"><div>\n<dl>\n");
        if (details.Course is { } course)
        {
            Line(CertificateWords.Course, course.For(language));
        }

        Line(CertificateWords.Number, statement.Number.Value);
        Line(CertificateWords.ValidFrom, FormCells.Day(statement.IssuedOn));
        Line(CertificateWords.ValidUntil, statement.LastDay is { } last ? FormCells.Day(last) : CertificateWords.Of(CertificateWords.NoEnd, language));
        Line(CertificateWords.IssuedBy, details.Issuer.For(language));
        if (details.VerifyAt is { } where)
        {
            Line(CertificateWords.VerifyAt, where);
        }

        page.Append($"</dl>\n<p class=\"sign\">{Word(CertificateWords.Signature)}</p>\n<p class=\"verify\">{Word(CertificateWords.Verify)}</p>\n</div>\n");
        page.Append(QrSvg.Write(details.Credential.Text, CertificateWords.Of(CertificateWords.Code, language)));
        return page.Append("</div>\n</main>\n</body>\n</html>\n").ToString();

        string Word(string key) => Escape(CertificateWords.Of(key, language));

        void Line(string key, string value) => page.Append($"<dt>{Word(key)}</dt><dd>{Isolated(value)}</dd>\n");
    }

    private static string Isolated(string text) => $"<bdi>{Escape(text)}</bdi>";

    private static string Escape(string text) => WebUtility.HtmlEncode(ChartText.Clean(text));
}
