namespace ElectionCore.Organization;

/// <summary>A change of the structure on one day, with what was there before and what came of it.</summary>
/// <remarks>
/// The codes of the product are permanent, so lineage is what links a thing to its successors. Equality is on all parts.
/// </remarks>
public sealed record ChangeEvent : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required ChangeEventCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>What happened.</summary>
    public required ChangeEventKind Kind { get; init; }

    /// <summary>The first day on which the new structure holds.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The units or posts there were before.</summary>
    public ValueList<SubjectRef> Originals { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The units or posts that came of it.</summary>
    public ValueList<SubjectRef> Results { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The order or law, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>Why, or null.</summary>
    public LocalizedText? Reason { get; init; }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => new("change-event", Code.Value);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [.. Originals, .. Results];
}
