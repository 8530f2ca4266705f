using System.Collections.Frozen;

namespace ElectionCore;

/// <summary>
/// The script a language is usually written in, where that script runs from right to left (after the likely subtags of
/// the Unicode CLDR).
/// </summary>
internal static class LanguageScript
{
    private const string LeftToRight = "Zyyy";

    private static readonly FrozenSet<string> RightToLeftScripts = new[]
    {
        "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar", "Lydi",
        "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli", "Phlp", "Phnx",
        "Prti", "Rohg", "Samr", "Sarb", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn", "Thaa", "Yezi",
    }.ToFrozenSet(StringComparer.Ordinal);

    // A language, or a language with a region where that changes the script.
    private static readonly FrozenDictionary<string, string> Defaults = Table(
        ("Arab", "ar aeb ajp apc apd acm acw afb arq ars ary arz ayl ayn acq fa prs pes ur ps pbt pbu pst sd ckb sdh ks ug azb "
            + "bal bgn bcc bgp bqi brh bsk cja dcc glk gbz gju hno hnd haz isk khw kvx lah lki lrc luz mfa mzn mvy oru ota "
            + "pnb phl phr plk rmt scl sgh skr shu swb trw tly-IR ttt-IR wbl wni zdj "
            + "az-IR az-IQ ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN pa-PK tg-PK tk-AF tk-IR tr-IQ uz-AF uz-CN"),
        ("Hebr", "he iw yi ji jpr jrb lad-IL yud"),
        ("Thaa", "dv"),
        ("Syrc", "syr aii tru cld"),
        ("Nkoo", "nqo"),
        ("Mand", "mid myz"),
        ("Armi", "arc"),
        ("Rohg", "rhg"),
        (LeftToRight, "sd-IN ug-KZ ug-MN"));

    internal static TextDirection DirectionOf(string tag) =>
        RightToLeftScripts.Contains(Of(tag)) ? TextDirection.RightToLeft : TextDirection.LeftToRight;

    /// <summary>The script of a normalised tag: as it says, or its language's right-to-left default, or the common code.</summary>
    internal static string Of(string tag)
    {
        if (LanguageTag.ScriptOf(tag) is { } script)
        {
            return script;
        }

        var language = LanguageTag.LanguageOf(tag);
        return LanguageTag.RegionOf(tag) is { } region && Defaults.TryGetValue($"{language}-{region}", out var regional)
            ? regional
            : Defaults.GetValueOrDefault(language, LeftToRight);
    }

    private static FrozenDictionary<string, string> Table(params (string Script, string Tags)[] rows) => rows
        .SelectMany(row => row.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, tag) => (tag, row.Script))
        .ToFrozenDictionary(row => row.tag, row => row.Script, StringComparer.Ordinal);
}
