namespace ElectionCore.Capacity;

/// <summary>A cascade plan as it is kept: the whole of its input and result as a document, and how far it is approved.</summary>
/// <remarks>An approved plan never changes; a new one names the one it takes the place of. Equality is on all parts.</remarks>
public sealed record CascadePlanRecord : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CascadePlanCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The days it covers.</summary>
    public DateRange Days { get; init; }

    /// <summary>The input, as JSON.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Request { get; init => field = Guard.Text(value); }

    /// <summary>The result, as JSON.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required string Result { get; init => field = Guard.Text(value); }

    /// <summary>The plan that it takes the place of, or null.</summary>
    public CascadePlanCode? Replaces { get; init; }

    /// <summary>Its way through the stages of approval, or null while it is a draft.</summary>
    public Approval? Approval { get; init; }

    /// <summary>Whether it is approved.</summary>
    public bool IsApproved => Approval?.Status == ApprovalStatus.Approved;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Replaces is { } earlier ? [earlier] : [];
}
