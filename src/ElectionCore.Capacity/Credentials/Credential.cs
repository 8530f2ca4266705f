namespace ElectionCore.Capacity;

/// <summary>A credential that a person was given: what for, from which day, and until when.</summary>
/// <remarks>A renewal is a credential of its own that names the earlier one, which stays as it was. Equality is on all parts.</remarks>
public sealed record Credential : IFactState
{
    /// <summary>The number.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CredentialNumber Number { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The kind.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public required CredentialTypeCode Type { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The holder.</summary>
    /// <exception cref="ArgumentException">The value is the default key.</exception>
    public required PersonRef Holder { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The course it was given for, or null.</summary>
    public CourseCode? Course { get; init; }

    /// <summary>The version of that course, or null.</summary>
    public string? Version { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The day from which it is valid.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>The last day on which it is valid, or null when it does not expire.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The credential that it renews, or null.</summary>
    public CredentialNumber? Renews { get; init; }

    /// <inheritdoc/>
    public string FactKey => Number.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Number;

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References
    {
        get
        {
            yield return Type;
            yield return Holder;
            if (Course is { } course)
            {
                yield return course;
            }

            if (Renews is { } earlier)
            {
                yield return earlier;
            }
        }
    }
}
