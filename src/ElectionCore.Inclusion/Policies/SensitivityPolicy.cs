namespace ElectionCore.Inclusion;

/// <summary>
/// The permission to count by a sensitive dimension: for what, by whose approval, and down to which level of places.
/// </summary>
/// <remarks>
/// <para>Without one, counting by a sensitive dimension or picking people out by it is refused. The days on which it is in
/// force are those of the fact that holds it.</para>
/// <para>Equality is on all parts.</para>
/// </remarks>
public sealed record SensitivityPolicy : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The code of the sensitive dimension.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Dimension { get; init => field = CodeFormat.Require(value); }

    /// <summary>What the counts are for.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Purpose { get; init => field = Guard.Text(value); }

    /// <summary>Who approved it: an office or a person with a function.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Approver { get; init => field = Guard.Text(value); }

    /// <summary>
    /// The finest level of places down to which may be counted: 0 for the whole country only, 1 for its first divisions, and
    /// so on.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int MinimumGeography { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The law it rests on, or null.</summary>
    public string? LawfulBasis { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The codes of dimensions by which it must not be crossed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> NotCrossedWith { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <inheritdoc/>
    public string FactKey => Code;

    /// <inheritdoc/>
    public SubjectRef Subject => new("sensitivity-policy", Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [new("dimension", Dimension)];
}
