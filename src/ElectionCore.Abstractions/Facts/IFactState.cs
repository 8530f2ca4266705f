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
}
