namespace ElectionCore.Capacity;

/// <summary>A kind of credential: what somebody must have done to be given it, and how long it is valid.</summary>
/// <remarks>Kinds of one programme with ranks form a ladder. Equality is on all parts.</remarks>
public sealed record CredentialType : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CredentialTypeCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The programme it belongs to, such as BRIDGE; or null.</summary>
    public string? Programme { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The rung of the programme's ladder, from 1 upwards; or null outside a ladder.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? Rank { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>For how many months one is valid, or null when it does not expire.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int? ValidityMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The conditions, all of which must be met.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<CredentialCondition> Conditions { get; init => field = Guard.NotNull(value); } = ValueList<CredentialCondition>.Empty;

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Code;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Conditions.SelectMany(c => c.References);

    /// <summary>The last day of one that is valid from a day.</summary>
    /// <param name="issuedOn">The day from which it is valid.</param>
    /// <returns>The day before the same day of the month in which it ends (or before the end of that month where it has no such day), or
    /// null when it does not expire.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day would be after the year 9999.</exception>
    public DateOnly? LastDayFrom(DateOnly issuedOn) => ValidityMonths is { } months ? issuedOn.AddMonths(months).AddDays(-1) : null;
}
