namespace ElectionCore.Interchange;

/// <summary>
/// Patterns of ids: <c>*</c> any characters, <c>?</c> one, <c>[a-c]</c> one of several, <c>[!a]</c> one that is none of them. Letter case counts.
/// The time taken is at most that of pattern times text.
/// </summary>
internal static class Glob
{
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && One(pattern[p..], text[t]) is var length and > 0)
            {
                p += length;
                t++;
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    // How much of the pattern the character meets; nothing where it does not.
    private static int One(ReadOnlySpan<char> pattern, char c)
    {
        var end = pattern[0] == '[' && pattern.Length > 2 ? pattern[2..].IndexOf(']') : -1;
        if (end < 0)
        {
            return pattern[0] == '?' || pattern[0] == c ? 1 : 0;
        }

        var set = pattern[1..(end + 2)];
        var isNegated = set.Length > 1 && set[0] is '!' or '^';
        return IsIn(isNegated ? set[1..] : set, c) != isNegated ? end + 3 : 0;
    }

    private static bool IsIn(ReadOnlySpan<char> set, char c)
    {
        var isIn = false;
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                isIn |= set[i] <= c && c <= set[i + 2];
                i += 2;
            }
            else
            {
                isIn |= set[i] == c;
            }
        }

        return isIn;
    }
}
