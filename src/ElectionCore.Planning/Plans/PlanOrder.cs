namespace ElectionCore.Planning;

/// <summary>Puts elements and indicators in the order of their printed numbers: 2 before 10, 4.2.1 before 4.10.</summary>
internal sealed class PlanOrder : IComparer<string?>
{
    private static readonly PlanOrder s_numbers = new();

    private PlanOrder()
    {
    }

    public static PlanContent Sort(PlanContent content) => content with
    {
        Elements = [.. content.Elements.OrderBy(e => e.Number, s_numbers).ThenBy(e => e.Code)],
        Indicators = [.. content.Indicators.OrderBy(i => i.Number, s_numbers).ThenBy(i => i.Code)],
    };

    // What bears no number comes last.
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }

        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var first = Take(ref left);
            var second = Take(ref right);
            var order = char.IsAsciiDigit(first[0]) && char.IsAsciiDigit(second[0])
                ? CompareDigits(first.TrimStart('0'), second.TrimStart('0'))
                : first.SequenceCompareTo(second);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    // Digits that belong together, or one other sign.
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> text)
    {
        var length = Math.Max(1, text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var digits ? digits : text.Length);
        var part = text[..length];
        text = text[length..];
        return part;
    }

    private static int CompareDigits(ReadOnlySpan<char> x, ReadOnlySpan<char> y) =>
        x.Length != y.Length ? x.Length.CompareTo(y.Length) : x.SequenceCompareTo(y);
}
