namespace ElectionCore.Interchange;

/// <summary>In whose name statements are made, and how people and things are named in them. Equality is on all parts.</summary>
public sealed record XapiExportOptions
{
    private static readonly TimeSpan LongestOffset = TimeSpan.FromHours(14);

    // The namespace that RFC 9562, section 6.6, gives to names that are URLs.
    private static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private readonly Guid _namespace;

    /// <summary>
    /// The home page of the institution, under which its keys of people are accounts: an actor is <c>{homePage, name}</c> with the opaque
    /// key as name, and nothing else of the person.
    /// </summary>
    /// <exception cref="ArgumentException">The value is no absolute IRI.</exception>
    public required string HomePage { get; init => field = RequireIri(value); }

    /// <summary>What the identifiers of sessions, courses, tests and credentials begin with, such as <c>https://emb.example/xapi/</c>.</summary>
    /// <exception cref="ArgumentException">The value is no absolute IRI, or does not end in a slash or #.</exception>
    public required string ActivityBase
    {
        get;
        init => field = RequireIri(value) is [.., '/' or '#'] ? value : throw new ArgumentException("The base ends in a slash or #.", nameof(value));
    }

    /// <summary>
    /// The offset from UTC of the institution's clocks. Records know days only, so a statement is dated at 00:00 of its day by that offset.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in whole minutes, or beyond 14 hours.</exception>
    public required TimeSpan Offset
    {
        get;
        init => field = value.Duration() <= LongestOffset && value.Ticks % TimeSpan.TicksPerMinute == 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "An offset has whole minutes and at most 14 hours.");
    }

    /// <summary>The platform that is named in statements about activities.</summary>
    /// <value>The default value is <c>ElectionCore</c>.</value>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Platform { get; init => field = Guard.Text(value); } = "ElectionCore";

    /// <summary>
    /// The namespace of the statements' ids. The same record has the same id in every export of one namespace, so that a store takes it once.
    /// </summary>
    /// <value>By default it is made from <see cref="ActivityBase"/>.</value>
    public Guid Namespace { get => _namespace == Guid.Empty ? Uuid.Of(UrlNamespace, ActivityBase) : _namespace; init => _namespace = value; }

    /// <summary>
    /// Gives a person's name to be written beside the key, or null for none. Without it no names are written: a record store keeps what it
    /// is given for good.
    /// </summary>
    public Func<PersonRef, string?>? NameOf { get; init; }

    private static string RequireIri(string value) =>
        Iri.IsValid(Guard.NotNull(value)) ? value : throw new ArgumentException($"\"{value}\" is not an absolute IRI.", nameof(value));
}
