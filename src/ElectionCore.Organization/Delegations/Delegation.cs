namespace ElectionCore.Organization;

/// <summary>
/// That the holder of one post lets the holder of another exercise some of its powers: for a part of the institution, up to
/// a ceiling, for some time.
/// </summary>
/// <remarks>A delegation is personal: it ends when the delegator leaves the post. Equality is on all parts.</remarks>
public sealed record Delegation : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required DelegationCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The post that delegates.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode From { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The post that receives.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode To { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The unit within which the powers may be used, with all below it.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required UnitCode Scope { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The powers, as the institution's own keys, such as <c>sign-contracts</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<string> Powers { get; init => field = Guard.NotNull(value); }

    /// <summary>The greatest amount per act, or null when there is no ceiling.</summary>
    public Money? Ceiling { get; init; }

    /// <summary>Whether the receiver may delegate further.</summary>
    public bool MayRedelegate { get; init; }

    /// <summary>The delegation this one passes on, or null when the powers are the delegator's own.</summary>
    public DelegationCode? Under { get; init; }

    /// <summary>The order, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => SubjectOf(Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        Post.SubjectOf(From),
        Post.SubjectOf(To),
        Scope,
        .. Under is { } received ? [SubjectOf(received)] : Array.Empty<SubjectRef>(),
    ];

    internal static SubjectRef SubjectOf(DelegationCode delegation) => new("delegation", delegation.Value);
}
