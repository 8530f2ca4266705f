namespace ElectionCore;

/// <summary>One office in a chain of approval.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ApprovalStage
{
    /// <summary>The code within the chain, such as <c>secretary</c>.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Code { get; init => field = CodeFormat.Require(value); }

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>Who may sign, and when; those who cover for leave among them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ApprovalSignatory> Signatories
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ValueList<ApprovalSignatory>.Empty;

    /// <summary>Finds who signs as a person on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day.</param>
    /// <returns>The entry, an ordinary one before one that covers for leave; null when the person may not sign that day.</returns>
    public ApprovalSignatory? Find(PersonRef person, DateOnly on) =>
        Signatories.Where(s => s.Person == person && s.Days.Contains(on)).OrderBy(s => s.CoverFor is not null).FirstOrDefault();
}
