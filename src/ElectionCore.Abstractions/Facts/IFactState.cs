namespace ElectionCore;

/// <summary>
/// What a fact says about one thing over a span of days: an immutable value that knows which thing it is about.
/// </summary>
public interface IFactState
{
    /// <summary>
    /// The key of the thing. The known facts with one key form a timeline: on any day at most one of them is valid.
    /// </summary>
    string FactKey { get; }

    /// <summary>The thing, for messages and logs.</summary>
    SubjectRef Subject { get; }

    /// <summary>
    /// The other things its state names: what it belongs to, lies in, follows, links or leads to. In no particular order,
    /// and one may come twice; empty when it names none.
    /// </summary>
    /// <remarks>
    /// Stores find facts by these (<see cref="FactQuery.References"/>). A kind always says what it names, if only that it
    /// names nothing: a default here would let a kind be overlooked by every question of who still depends on a thing.
    /// </remarks>
    IEnumerable<SubjectRef> References { get; }
}
