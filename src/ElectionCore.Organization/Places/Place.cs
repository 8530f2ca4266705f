namespace ElectionCore.Organization;

/// <summary>A place in the country: a province, a district, a polling place.</summary>
/// <remarks>
/// The parent is stored, never guessed from the code: P-codes are hierarchical by design, but several countries' are not
/// (OCHA documents exceptions for Haiti, Burundi, Lebanon and Azerbaijan). Equality is on all parts.
/// </remarks>
public sealed record Place : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PlaceCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The place it is part of, or null for a root.</summary>
    public PlaceCode? Parent { get; init; }

    /// <summary>The administrative level: 0 for the country, 1 for provinces and so on; or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Level { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Its codes in other schemes.</summary>
    public ValueList<Identifier> Identifiers { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Parent is { } parent ? [parent] : [];
}
