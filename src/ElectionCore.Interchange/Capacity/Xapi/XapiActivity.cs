namespace ElectionCore.Interchange;

/// <summary>Something that statements are about: a session, a course, a test, a credential. Equality is on all parts.</summary>
public sealed record XapiActivity
{
    internal XapiActivity()
    {
    }

    /// <summary>The identifier, an absolute IRI under the base that was given.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of thing it is, as an IRI; or null.</summary>
    public string? Type { get; init; }

    /// <summary>What it is called, or null when that is not known.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>What it is, or null.</summary>
    public LocalizedText? Description { get; init; }
}
