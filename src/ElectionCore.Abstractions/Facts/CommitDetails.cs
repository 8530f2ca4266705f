namespace ElectionCore;

/// <summary>Who commits, why and by which paper.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CommitDetails
{
    /// <summary>Describes a commit.</summary>
    /// <param name="author">Who makes it: a name or account as the host knows it.</param>
    /// <param name="reason">Why, in a few words.</param>
    /// <param name="instrument">The order or decision it carries out, or null.</param>
    /// <exception cref="ArgumentException">Author or reason is null, empty or white space.</exception>
    public CommitDetails(string author, string reason, Instrument? instrument = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Author = author;
        Reason = reason;
        Instrument = instrument;
    }

    /// <summary>Who makes the commit.</summary>
    public string Author { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The order or decision it carries out, or null.</summary>
    public Instrument? Instrument { get; }
}
