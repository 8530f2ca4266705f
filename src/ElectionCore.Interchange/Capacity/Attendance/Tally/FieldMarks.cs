using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ElectionCore.Interchange;

/// <summary>Where in a text of rows the commas and the ends of rows are that stand outside quotes, found 64 bytes at a time.</summary>
internal sealed class FieldMarks(int size)
{
    public const int Block = 64;
    private const int Half = Block / 2;
    private const int Top = Block - 1;

    /// <summary>The commas.</summary>
    public int[] Commas { get; } = new int[size];

    /// <summary>The ends of rows, each with the number of commas up to it.</summary>
    public (int End, int Commas)[] Ends { get; private set; } = new (int, int)[256];

    /// <summary>The number of ends.</summary>
    public int Count { get; private set; }

    /// <summary>The first byte that cannot stand where it does; what comes after it means nothing.</summary>
    public int Broken { get; private set; }

    /// <summary>Where the text ends.</summary>
    public int End { get; private set; }

    /// <summary>Finds the marks.</summary>
    /// <param name="text">The text, with room for a block behind its end.</param>
    /// <param name="start">Where it begins, with a row.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="limit">No row is needed that begins from here on.</param>
    /// <param name="isLast">Whether the end of the text is the end of a row too.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(byte[] text, int start, int end, int limit, bool isLast)
    {
        (Count, Broken, End) = (0, int.MaxValue, end);
        var places = Commas;
        var (found, past) = (0, false);
        var (inside, afterBound, afterClosing, afterReturn) = (0UL, 1UL, 0UL, 0UL);
        for (var at = start; at < end && !past; at += Block)
        {
            var low = Vector256.Create(text, at);
            var high = Vector256.Create(text, at + Half);
            var known = end - at < Block ? (1UL << (end - at)) - 1 : ulong.MaxValue;
            var commas = Mask(low, high, (byte)',') & known;
            var ends = Mask(low, high, (byte)'\n') & known;
            var quotes = Mask(low, high, (byte)'"') & known;
            var returns = Mask(low, high, (byte)'\r') & known;

            // A carriage return stands before a line feed only. A quote opens at the beginning of a field or right after one that closed,
            // which together are a quote in the text; and what comes after a closing quote is the end of the field or another quote.
            var broken = ((returns << 1) | afterReturn) & ~ends & known;
            afterReturn = returns >> Top;
            var bounds = commas | ends | quotes;
            if ((quotes | inside | afterClosing) != 0)
            {
                var within = Parity(quotes) ^ inside;
                var closing = quotes & ~within;
                broken |= quotes & within & ~((bounds << 1) | afterBound);
                broken |= ((closing << 1) | afterClosing) & ~(bounds | returns) & known;
                afterClosing = closing >> Top;
                inside = (ulong)((long)within >> Top);
                (commas, ends) = (commas & ~within, ends & ~within);
            }

            afterBound = bounds >> Top;
            if (broken != 0)
            {
                Broken = Math.Min(Broken, at + BitOperations.TrailingZeroCount(broken));
            }

            for (var left = ends; left != 0; left &= left - 1)
            {
                var before = (left & (ulong)-(long)left) - 1;
                var place = at + BitOperations.TrailingZeroCount(left);
                past = place + 1 >= limit;
                AddEnd(place, found + BitOperations.PopCount(commas & before));
            }

            for (; commas != 0; commas &= commas - 1)
            {
                places[found++] = at + BitOperations.TrailingZeroCount(commas);
            }
        }

        // The last row of a file need not have an end, but its quotes do.
        if (isLast && !past)
        {
            AddEnd(end, found);
            Broken = inside != 0 || afterReturn != 0 ? Math.Min(Broken, end) : Broken;
        }
    }

    /// <summary>For each byte whether the number of quotes up to it is odd: from an opening quote up to the one that closes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Parity(ulong quotes)
    {
        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        return quotes ^ (quotes << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mask(Vector256<byte> low, Vector256<byte> high, byte value)
    {
        var wanted = Vector256.Create(value);
        return Vector256.Equals(low, wanted).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, wanted).ExtractMostSignificantBits() << Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddEnd(int place, int commas)
    {
        if (Count == Ends.Length)
        {
            Grow();
        }

        Ends[Count++] = (place, commas);
    }

    private void Grow()
    {
        var ends = new (int, int)[Ends.Length * 2];
        Array.Copy(Ends, ends, Count);
        Ends = ends;
    }
}
