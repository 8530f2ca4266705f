namespace ElectionCore.Specifications;

/// <summary>A set of characters in square brackets within a <see cref="LikePattern"/>.</summary>
/// <remarks>
/// <c>^</c> first turns the set round; <c>]</c> first stands for itself; <c>-</c> between two characters makes a
/// range, elsewhere it stands for itself; every other character, the wildcards too, stands for itself.
/// </remarks>
internal sealed class LikeSet
{
    private readonly bool _negated;
    private readonly List<(int First, int Last)> _ranges;

    private LikeSet(bool negated, List<(int First, int Last)> ranges)
    {
        _negated = negated;
        _ranges = ranges;
    }

    /// <summary>Reads the set that opens at a place and moves the place past it.</summary>
    /// <exception cref="InvalidSearchPatternException">The set is not closed, or a range runs backwards.</exception>
    public static LikeSet Parse(string pattern, ref int at)
    {
        at++;
        var negated = at < pattern.Length && pattern[at] == '^';
        if (negated)
        {
            at++;
        }

        var ranges = new List<(int First, int Last)>();
        while (ranges.Count == 0 || at >= pattern.Length || pattern[at] != ']')
        {
            var first = Next(pattern, ref at);
            var last = first;
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                last = Next(pattern, ref at);
            }

            if (last < first)
            {
                throw new InvalidSearchPatternException(pattern);
            }

            ranges.Add((first, last));
        }

        at++;
        return new LikeSet(negated, ranges);
    }

    /// <summary>Whether the set holds a character, in whatever case.</summary>
    public bool Contains(int character)
        => (Holds(character) || Holds(CodePoint.ToUpper(character)) || Holds(CodePoint.ToLower(character))) != _negated;

    private bool Holds(int character)
    {
        foreach (var (first, last) in _ranges)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string pattern, ref int at)
    {
        if (at >= pattern.Length)
        {
            throw new InvalidSearchPatternException(pattern);
        }

        var character = CodePoint.At(pattern, at, out var length);
        at += length;
        return character;
    }
}
