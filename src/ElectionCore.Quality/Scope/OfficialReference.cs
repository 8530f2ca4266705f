namespace ElectionCore.Quality;

/// <summary>Where the licensed text of a standard has a topic, as somebody with a licence filled it in.</summary>
/// <remarks>It is a reference, such as a clause and a paragraph, and no text of the standard. Equality is on all parts.</remarks>
public sealed record OfficialReference : IFactState
{
    /// <summary>The catalogue.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CatalogueCode Catalogue { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The topic.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required TopicCode Topic { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The reference, such as 8.5.1 b); at most 100 characters, since more would be text.</summary>
    /// <exception cref="ArgumentException">The value is empty or longer.</exception>
    public required string Reference
    {
        get;
        init => field = Guard.Text(value) is { Length: <= 100 } text ? text : throw new ArgumentException("A reference has at most 100 characters.", nameof(value));
    }

    /// <inheritdoc/>
    public string FactKey => $"{Catalogue}\t{Topic}";

    /// <inheritdoc/>
    public SubjectRef Subject => Topic;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Catalogue, Topic];
}
