namespace ElectionCore.Capacity;

/// <summary>That a person acknowledged a version of a code of conduct. A later version has to be acknowledged anew.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CodeAcknowledgement : IFactState
{
    /// <summary>The person.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Person { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The code of conduct.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required ConductCode Conduct { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Its version.</summary>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public required string Version { get; init => field = CodeFormat.Require(value); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The language in which it was read, as a BCP 47 tag; or null.</summary>
    public string? Language { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How it was acknowledged.</summary>
    public AcknowledgementManner Manner { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Person}\t{Conduct}\t{Version}";

    /// <inheritdoc/>
    public SubjectRef Subject => Person;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Person, Conduct];
}
