namespace ElectionCore.Quality;

/// <summary>Orders texts with numbers in them by the numbers: 8.2 before 8.10, topic 9 before topic 10. Otherwise ordinal.</summary>
/// <remarks>It is a total order: texts that differ in leading zeros only are ordered ordinally.</remarks>
internal sealed class NumericOrder : IComparer<string>
{
    private NumericOrder()
    {
    }

    public static NumericOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int order;
            if (char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]))
            {
                order = Number(ref left, ref right);
            }
            else
            {
                order = left[0].CompareTo(right[0]);
                left = left[1..];
                right = right[1..];
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(x, y);
    }

    // Numbers of any length: the one with more digits is greater, leading zeros apart.
    private static int Number(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        var first = Digits(ref left);
        var second = Digits(ref right);
        return first.Length != second.Length ? first.Length - second.Length : first.SequenceCompareTo(second);
    }

    private static ReadOnlySpan<char> Digits(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits.TrimStart('0');
    }
}
