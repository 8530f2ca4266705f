namespace ElectionCore.Benchmarks;

/// <summary>
/// A million nodes in the proportions of India: a commission, 36 states, 800 districts, 4,123 constituencies, 100,000
/// locations, and polling stations for the rest. Keys are shuffled, and so is the order of the nodes.
/// </summary>
internal static class StationTree
{
    public const int Count = 1_000_000;

    public static KeyValuePair<int, int?>[] Make()
    {
        int[] sizes = [1, 36, 800, 4_123, 100_000, Count - 104_960];
        var keys = Enumerable.Range(0, Count).ToArray();
        Shuffle(keys, seed: 2024);
        var nodes = new KeyValuePair<int, int?>[Count];
        var (first, firstAbove, sizeAbove) = (0, 0, 0);
        foreach (var size in sizes)
        {
            for (var i = 0; i < size; i++)
            {
                int? parent = sizeAbove == 0 ? null : keys[firstAbove + (int)((long)i * sizeAbove / size)];
                nodes[first + i] = new(keys[first + i], parent);
            }

            (firstAbove, sizeAbove, first) = (first, size, first + size);
        }

        Shuffle(nodes, seed: 2029);
        return nodes;
    }

    // Fisher and Yates with a 64-bit multiplicative generator: the same on every machine.
    private static void Shuffle<T>(T[] items, ulong seed)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            seed = (seed * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
            var j = (int)((seed >> 33) % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
