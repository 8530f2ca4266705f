namespace ElectionCore.Capacity;

/// <summary>That a credential was taken back. The credential itself stays as it was.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CredentialRevocation : IFactState
{
    /// <summary>The credential.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CredentialNumber Credential { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The first day on which it no longer counts.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Reason { get; init => field = Guard.Text(value); }

    /// <summary>The paper that says so, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <inheritdoc/>
    public string FactKey => Credential.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Credential;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Credential];
}
