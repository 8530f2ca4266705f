namespace ElectionCore.Organization;

/// <summary>The name of a person who is or was appointed, or nominated. Nothing else about people is kept here.</summary>
/// <remarks>Equality is on key and name.</remarks>
public sealed record Person : IFactState
{
    /// <summary>The opaque key.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Key { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <inheritdoc/>
    public string FactKey => Key.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Key;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];
}
