using System.Security.Cryptography;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>
/// Codes made of names, always the same ones of the same names: small letters and digits, with a hyphen for everything else.
/// </summary>
internal static class OrganogramCodes
{
    private const int HashLength = 8;
    private const int ReferenceLength = 30;
    private const int WordLength = 30;

    /// <summary>The letters and digits of a name, with hyphens between.</summary>
    public static string Slug(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                text.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value == '&')
            {
                text.Append("-and-");
            }
            else
            {
                text.Append('-');
            }
        }

        var slug = string.Join('-', text.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length > 0 ? slug : Hash(name.Trim());
    }

    /// <summary>The code of the body itself.</summary>
    public static string OfOrganisation(string organisation) => Fit(Slug(organisation));

    /// <summary>The code of a unit: that of the body and the unit's own words; of a unit called like the body, the body's.</summary>
    public static string OfUnit(string organisation, string unit) => unit.Length == 0 || Slug(unit) == Slug(organisation)
        ? OfOrganisation(organisation)
        : Fit($"{Slug(organisation)}/{Slug(unit)}");

    /// <summary>
    /// The code of junior posts: the senior post, words of the title and grade, and a hash of everything that tells such posts
    /// apart. Equal ones have an ordinal from the second on.
    /// </summary>
    public static string OfJunior(string superior, string unit, string grade, string title, string group, int ordinal)
    {
        var hash = Hash(string.Join('\u001F', superior, unit, Slug(grade), Slug(title), Slug(group)));
        var code = $"{(superior.Length == 0 ? "xx" : Cut(superior, ReferenceLength))}.{Cut(Slug(title), WordLength)}.{Cut(Slug(grade), WordLength)}.{hash}";
        return ordinal == 1 ? code : FormattableString.Invariant($"{code}-{ordinal}");
    }

    private static string Fit(string slug) =>
        slug.Length <= CodeFormat.MaximumLength ? slug : $"{Cut(slug, CodeFormat.MaximumLength - HashLength - 1)}-{Hash(slug)}";

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var cut = char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
        return text[..cut].Trim('-', ' ');
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}
