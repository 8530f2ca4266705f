namespace ElectionCore.Capacity;

/// <summary>Keys of people that differ in letter case or spaces only.</summary>
internal sealed class AlikeKeys
{
    private readonly Dictionary<string, SortedSet<PersonRef>> _byFold = new(StringComparer.Ordinal);
    private readonly HashSet<PersonRef> _given = [];

    /// <param name="given">The keys that are looked at; a key may be given any number of times.</param>
    public AlikeKeys(IEnumerable<PersonRef> given)
    {
        foreach (var key in given)
        {
            if (!_given.Add(key))
            {
                continue;
            }

            var fold = Fold(key);
            if (!_byFold.TryGetValue(fold, out var alike))
            {
                _byFold.Add(fold, alike = []);
            }

            alike.Add(key);
        }
    }

    public bool IsEmpty => _given.Count == 0;

    /// <summary>Compares one on record with those that were given.</summary>
    public void Compare(PersonRef recorded)
    {
        if (!_given.Contains(recorded) && _byFold.TryGetValue(Fold(recorded), out var alike))
        {
            alike.Add(recorded);
        }
    }

    /// <summary>One for each key that is like another, by the keys; each names the one before it.</summary>
    public IEnumerable<Diagnostic> Findings() => _byFold.Values.Where(a => a.Count > 1).OrderBy(a => a.Min)
        .SelectMany(a => a.Zip(a.Skip(1)))
        .Select(p => CapacityDiagnostics.KeysAlike.At((SubjectRef)p.Second, ("first", p.First), ("second", p.Second)));

    private static string Fold(PersonRef key) => string.Concat(key.Value.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
}
