using System.Globalization;
using System.Text;

namespace ElectionCore.Interchange;

/// <summary>Tells whether the text of an account may be, or may hold, a telephone, where in doubt it may; and whether an identity number is one.</summary>
internal static class AccountText
{
    // A telephone has at most 15 digits by ITU-T E.164; what has fewer than 7 is a local short number or none.
    private const int LeastDigits = 7;
    private const int MostDigits = 15;

    // Telephones are written with and without the country; their last nine digits are the same.
    private const int LastDigits = 9;

    // The numbers of Pakistan's and Afghanistan's identity cards have 13 digits and do not begin with 00.
    private const int DigitsOfCard = 13;

    // With the code of a country before it a telephone has 10 to 12 digits.
    private const int LeastDigitsAbroad = 10;
    private const int MostDigitsAbroad = 12;
    private static readonly string[] Countries = ["92", "93", "962"];

    // ISO 13616: two letters, two check digits, at most 30 letters and digits.
    private const int LeastIban = 15;
    private const int MostIban = 34;

    public static bool MayBeTelephone(string? account)
    {
        if (account is null || IsBankAccount(account))
        {
            return false;
        }

        var (groups, words) = Groups(account);
        return words.Append(string.Concat(words)).Any(w => w.Length is >= LeastDigits and <= MostDigits)
            || Enumerable.Range(0, groups.Count).Any(i => BeginsTelephone(groups, i));
    }

    /// <summary>Whether an identity number is written as a telephone is from abroad, with + or 00.</summary>
    public static bool IsDialled(string number)
    {
        var digits = Digits(number);
        var first = number.EnumerateRunes().FirstOrDefault(r => IsPlus(r) || Rune.IsLetterOrDigit(r));
        return digits.Length >= LeastDigits && (IsPlus(first) || (Rune.IsDigit(first) && digits.StartsWith("00", StringComparison.Ordinal)));
    }

    /// <summary>Whether an identity number may be one of some telephones, which are given by <see cref="End"/>.</summary>
    public static bool IsOneOf(string number, IReadOnlySet<string> telephones) =>
        Digits(number).Length is >= LeastDigits and not DigitsOfCard && telephones.Contains(End(number));

    /// <summary>The telephones of a list as <see cref="End"/> has them, without those that are too short to be told from other numbers.</summary>
    public static IReadOnlySet<string> Telephones(IEnumerable<string?> telephones) =>
        telephones.Select(End).Where(t => t.Length >= LeastDigits).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an account holds one of some telephones, wherever in it.</summary>
    public static bool Holds(string? account, IReadOnlySet<string> telephones)
    {
        var digits = Digits(account);
        return telephones.Contains(digits) || Enumerable.Range(0, Math.Max(0, digits.Length - LastDigits + 1)).Any(i => telephones.Contains(digits.Substring(i, LastDigits)));
    }

    /// <summary>The last digits of a telephone, by which two spellings of it are the same.</summary>
    public static string End(string? telephone) => Digits(telephone) is { Length: > LastDigits } digits ? digits[^LastDigits..] : Digits(telephone);

    /// <summary>The digits of a text as 0 to 9, whatever script they are of.</summary>
    public static string Digits(string? text) => string.Concat((text ?? "").EnumerateRunes().Where(Rune.IsDigit).Select(Digit));

    /// <summary>The letters and digits of a text, in capitals and as 0 to 9, by which two spellings of a number are the same.</summary>
    public static string Bare(string? text) => string.Concat(
        (text ?? "").EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(r => Rune.IsDigit(r) ? Digit(r) : Rune.ToUpperInvariant(r).ToString()));

    // Check digits by ISO 7064 MOD 97-10. The account of a mobile wallet in Pakistan has an IBAN whose digits are the telephone.
    private static bool IsBankAccount(string account)
    {
        var text = string.Concat(account.Where(c => !IsBlank(c))).ToUpperInvariant();
        if (text.Length is < LeastIban or > MostIban || !text.All(char.IsAsciiLetterOrDigit)
            || !text[..2].All(char.IsAsciiLetter) || !text[2..4].All(char.IsAsciiDigit))
        {
            return false;
        }

        var remainder = (text[4..] + text[..4]).Aggregate(0, (rest, c) => char.IsAsciiDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97);
        return remainder == 1 && !(text.StartsWith("PK", StringComparison.Ordinal) && IsMobile(text[8..].TrimStart('0')));
    }

    private static bool IsMobile(string number) => number.Length == 10 && number[0] == '3';

    private static bool BeginsTelephone(List<(string Digits, bool HasPlus)> groups, int first)
    {
        var number = "";
        for (var i = first; i < groups.Count; i++)
        {
            number += groups[i].Digits;
            var rest = number.TrimStart('0');
            if (rest.Length > MostDigits)
            {
                return false;
            }

            var isLong = number.Length >= LeastDigits;
            if (isLong && (number[0] == '0' || groups[first].HasPlus)
                || number.Length is >= LeastDigitsAbroad and <= MostDigitsAbroad && Countries.Any(c => number.StartsWith(c, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // Groups are digits without anything between them; words are digits without letters between them.
    private static (List<(string Digits, bool HasPlus)> Groups, List<string> Words) Groups(string account)
    {
        var (groups, words) = (new List<(string, bool)>(), new List<string>());
        var (group, word, hasPlus) = (new StringBuilder(), new StringBuilder(), false);
        foreach (var rune in account.EnumerateRunes())
        {
            if (Rune.IsDigit(rune))
            {
                group.Append(Digit(rune));
                word.Append(Digit(rune));
                continue;
            }

            EndGroup();
            hasPlus = IsPlus(rune) || hasPlus && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
            if (Rune.IsLetter(rune))
            {
                EndWord();
            }
        }

        EndGroup();
        EndWord();
        return (groups, words);

        void EndGroup()
        {
            if (group.Length > 0)
            {
                groups.Add((group.ToString(), hasPlus));
                group.Clear();
            }
        }

        void EndWord()
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static bool IsPlus(Rune rune) => rune.Value is '+' or '\uFF0B';

    private static string Digit(Rune rune) => ChartText.Number((int)Rune.GetNumericValue(rune));

    // Marks of direction come with numbers that are copied out of texts in Arabic script.
    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
}
