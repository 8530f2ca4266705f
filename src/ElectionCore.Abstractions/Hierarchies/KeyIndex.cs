namespace ElectionCore;

/// <summary>
/// Finds a key's position in an array of keys. It stores positions only, six bytes a key, by open addressing: the keys
/// themselves stay in the array that the caller hands over on each call.
/// </summary>
internal sealed class KeyIndex<TKey>
    where TKey : struct, IEquatable<TKey>
{
    private readonly int[] _slots;

    internal KeyIndex(int capacity) => _slots = new int[Math.Max(4, checked(capacity + (capacity / 2)))];

    /// <summary>The position of a key, or -1.</summary>
    internal int Find(TKey key, TKey[] keys)
    {
        var slots = _slots;
        for (var slot = FirstSlot(key); ; slot = slot + 1 == slots.Length ? 0 : slot + 1)
        {
            var position = slots[slot] - 1;
            if (position < 0 || keys[position].Equals(key))
            {
                return position;
            }
        }
    }

    /// <summary>Notes the key at a position, unless an equal key is noted already.</summary>
    internal bool TryAdd(int position, TKey[] keys)
    {
        var slots = _slots;
        var key = keys[position];
        for (var slot = FirstSlot(key); ; slot = slot + 1 == slots.Length ? 0 : slot + 1)
        {
            if (slots[slot] == 0)
            {
                slots[slot] = position + 1;
                return true;
            }

            if (keys[slots[slot] - 1].Equals(key))
            {
                return false;
            }
        }
    }

    /// <summary>Replaces every position by its new one, after the keys have changed places.</summary>
    internal void Renumber(int[] newPositions)
    {
        foreach (ref var slot in _slots.AsSpan())
        {
            slot = slot == 0 ? 0 : newPositions[slot - 1] + 1;
        }
    }

    // Mixes the hash so that regular keys spread, and scales it to the number of slots.
    private int FirstSlot(TKey key)
    {
        var hash = unchecked((uint)key.GetHashCode());
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            hash ^= hash >> 16;
        }

        return (int)(((ulong)hash * (uint)_slots.Length) >> 32);
    }
}
