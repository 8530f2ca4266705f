namespace ElectionCore;

/// <summary>
/// What is about to change in the timeline of one thing, worked out from what is known of it: which facts are superseded
/// and which take their place. On any day at most one known fact is valid.
/// </summary>
/// <typeparam name="T">The kind of state.</typeparam>
/// <remarks>Not safe for use by several threads. New facts have the greatest possible commit number until they are stored.</remarks>
public sealed class FactDraft<T> : FactDraft
    where T : class, IFactState
{
    // What a commit number not yet given looks like.
    internal const long Pending = long.MaxValue;

    private readonly TimeProvider _time;
    private readonly List<Fact<T>> _known;
    private readonly List<Fact<T>> _superseded = [];
    private readonly List<Fact<T>> _added = [];
    private readonly FactId[] _base;

    /// <summary>Begins with what is known of a thing.</summary>
    /// <param name="key">The key of the thing.</param>
    /// <param name="known">The known facts with that key; none when it is new.</param>
    /// <param name="time">The clock, for the identities of new facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A fact has another key, or is not known any more.</exception>
    public FactDraft(string key, IEnumerable<Fact<T>> known, TimeProvider time)
        : base(key)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(time);
        _known = [.. known];
        if (_known.Exists(f => f.State.FactKey != key || f.SupersededIn is not null))
        {
            throw new ArgumentException("A draft begins with the known facts of one thing.", nameof(known));
        }

        _base = [.. _known.Select(f => f.Id)];
        _time = time;
    }

    /// <inheritdoc/>
    public override Type StateType => typeof(T);

    /// <inheritdoc/>
    public override bool IsEmpty => _superseded.Count == 0 && _added.Count == 0;

    /// <inheritdoc/>
    public override IReadOnlyCollection<FactId> Base => _base;

    /// <inheritdoc/>
    public override IReadOnlyCollection<FactId> SupersededIds => [.. _superseded.Select(f => f.Id)];

    /// <summary>What will be known of the thing, in no particular order.</summary>
    public IReadOnlyList<Fact<T>> Known => _known;

    /// <summary>The facts that are superseded.</summary>
    public IReadOnlyList<Fact<T>> Superseded => _superseded;

    /// <summary>The facts that are new.</summary>
    public IReadOnlyList<Fact<T>> Added => _added;

    /// <summary>
    /// Drafts that a state holds for some days. What was known for those days is superseded; what was known of the days
    /// before and after stays. Exactly what is known already changes nothing.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="valid">The days for which it holds.</param>
    /// <returns>The identity of the new fact, or of the known one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="state"/> has another key.</exception>
    public FactId Record(T state, DateRange valid)
    {
        ArgumentNullException.ThrowIfNull(state);
        RequireKey(state, nameof(state));
        return _known.Count == 0 ? Add(state, valid) : RecordBesideKnown(state, valid);
    }

    /// <summary>Drafts that a known fact was wrong and what is right. Other facts give way to the new days.</summary>
    /// <param name="fact">The fact that was wrong: a known one, or one that this draft added.</param>
    /// <param name="state">The right state.</param>
    /// <param name="valid">The right days.</param>
    /// <returns>The identity of the new fact, or of the known one when nothing differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="state"/> has another key.</exception>
    /// <exception cref="RuleViolationException">The fact is not known (<c>COR0013</c>).</exception>
    public FactId Correct(FactId fact, T state, DateRange valid)
    {
        ArgumentNullException.ThrowIfNull(state);
        RequireKey(state, nameof(state));
        var wrong = Find(fact);
        if (wrong.Valid == valid && wrong.State.Equals(state))
        {
            return fact;
        }

        GiveWay(wrong);
        Subject = wrong.State.Subject;
        return Record(state, valid);
    }

    /// <summary>
    /// Drafts what a document states: a state with the same first day as a known fact corrects that fact; one with another
    /// first day is a change from that day on.
    /// </summary>
    /// <param name="state">The state.</param>
    /// <param name="valid">The days for which it is stated.</param>
    /// <returns>The identity of the new fact, or of the known one when nothing differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="state"/> has another key.</exception>
    public FactId State(T state, DateRange valid) =>
        _known.Find(f => f.Valid.From == valid.From) is { } sameStart ? Correct(sameStart.Id, state, valid) : Record(state, valid);

    /// <summary>Drafts that a known fact was never true. Nothing takes its place.</summary>
    /// <param name="fact">The fact: a known one, or one that this draft added.</param>
    /// <exception cref="RuleViolationException">The fact is not known (<c>COR0013</c>).</exception>
    public void Retract(FactId fact)
    {
        var wrong = Find(fact);
        GiveWay(wrong);
        Subject = wrong.State.Subject;
    }

    internal override IInMemoryFactTable TableIn(InMemoryStore store) => store.Table<InMemoryFactTable<T>>();

    private void RequireKey(T state, string parameterName)
    {
        if (state.FactKey != Key)
        {
            throw new ArgumentException($"The state is about {state.FactKey}, not {Key}.", parameterName);
        }
    }

    private FactId RecordBesideKnown(T state, DateRange valid)
    {
        if (_known.Find(f => f.Valid == valid && f.State.Equals(state)) is { } same)
        {
            return same.Id;
        }

        var (giveWay, remainders) = FactTimeline.MakeRoom(_known, valid);
        giveWay.ForEach(GiveWay);
        foreach (var (kept, days) in remainders)
        {
            Add(kept, days);
        }

        return Add(state, valid);
    }

    private Fact<T> Find(FactId id) => _known.Find(f => f.Id == id)
        ?? throw new RuleViolationException(CoreDiagnostics.UnknownFact.At(default(DiagnosticPlace), ("fact", id)));

    private FactId Add(T state, DateRange valid)
    {
        var fact = new Fact<T>(FactId.New(_time.GetUtcNow()), state, valid, Pending, SupersededIn: null);
        _known.Add(fact);
        _added.Add(fact);
        Subject = state.Subject;
        return fact.Id;
    }

    private void GiveWay(Fact<T> fact)
    {
        _known.Remove(fact);
        if (!_added.Remove(fact))
        {
            _superseded.Add(fact);
        }
    }
}
