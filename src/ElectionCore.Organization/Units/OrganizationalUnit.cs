namespace ElectionCore.Organization;

/// <summary>A part of the institution: the commission, the secretariat, a directorate, a provincial office.</summary>
/// <remarks>Equality is on all parts. The terms are those of W3C ORG (<c>org:OrganizationalUnit</c>).</remarks>
public sealed record OrganizationalUnit : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required UnitCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The unit it is part of, or null for a root.</summary>
    public UnitCode? Parent { get; init; }

    /// <summary>What sort of unit it is, in the institution's own words as a key, such as <c>directorate</c>; or null.</summary>
    public string? Classification { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The place it serves or sits in, or null.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>What it is for, or null.</summary>
    public LocalizedText? Mandate { get; init; }

    /// <summary>Its codes in other schemes.</summary>
    public ValueList<Identifier> Identifiers { get; init => field = Guard.NotNull(value); } = [];

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References =>
    [
        .. Parent is { } parent ? [parent] : Array.Empty<SubjectRef>(),
        .. Place is { } place ? [place] : Array.Empty<SubjectRef>(),
    ];
}
