namespace ElectionCore.Interchange;

/// <summary>Durations with designators as ISO 8601:2004, section 4.4.3.2, has them.</summary>
internal static class DurationText
{
    public static bool IsValid(string text)
    {
        if (text is not ['P', _, ..])
        {
            return false;
        }

        var rest = text.AsSpan(1);
        if (rest[^1] == 'W')
        {
            return Take(ref rest, "W", out _) == 1 && rest.IsEmpty;
        }

        var count = Take(ref rest, "YMD", out var hasFraction);
        if (rest.IsEmpty)
        {
            return count > 0;
        }

        if (hasFraction || rest[0] != 'T')
        {
            return false;
        }

        rest = rest[1..];
        return Take(ref rest, "HMS", out _) > 0 && rest.IsEmpty;
    }

    // Numbers with their designators, in order, each once. A number with a fraction is the last.
    private static int Take(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> designators, out bool hasFraction)
    {
        var count = 0;
        hasFraction = false;
        while (!hasFraction)
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits <= 0)
            {
                break;
            }

            var end = digits;
            if (rest[digits] is '.' or ',')
            {
                var fraction = rest[(digits + 1)..].IndexOfAnyExceptInRange('0', '9');
                if (fraction <= 0)
                {
                    break;
                }

                end = digits + 1 + fraction;
                hasFraction = true;
            }

            var place = designators.IndexOf(rest[end]);
            if (place < 0)
            {
                break;
            }

            designators = designators[(place + 1)..];
            rest = rest[(end + 1)..];
            count++;
        }

        return count;
    }
}
