namespace ElectionCore.Capacity;

/// <summary>The person holds a valid credential of one of some kinds. Where several are asked for, there are several conditions.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record HeldCredentialCondition : CredentialCondition
{
    /// <summary>The kinds, any one of which will do.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public required ValueList<CredentialTypeCode> Types
    {
        get;
        init => field = Guard.NotNull(value).Count > 0 ? value : throw new ArgumentException("A kind of credential is required.", nameof(value));
    }

    /// <summary>
    /// Whether it must stay valid: the credential that is given then rests on the one that is held, and counts only on days on which that
    /// does. Otherwise it is asked for on the day of giving alone.
    /// </summary>
    public bool MustStayValid { get; init; }

    internal override IEnumerable<SubjectRef> References => Types.Select(t => (SubjectRef)t);

    /// <inheritdoc/>
    public override string Describe() => $"Holds a valid {string.Join(" or ", Types)}{(MustStayValid ? ", and for as long as that is valid" : "")}";
}
