namespace ElectionCore.Organization;

/// <summary>
/// How a post is filled by law: who proposes how many, who appoints, for how long. For example the chief electoral officer
/// of Afghanistan: three nominees proposed by the commission, one appointed by the President (election law, article 22).
/// </summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AppointmentProcedure : IFactState
{
    /// <summary>The post the procedure is for.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode Post { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Who proposes, or null when nobody does.</summary>
    public LocalizedText? Nominator { get; init; }

    /// <summary>How many different people are proposed; 0 when there is no nomination.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int NomineeCount { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>Who appoints.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Appointer { get; init => field = Guard.NotNull(value); }

    /// <summary>The fixed term in months, or null when there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? TermMonths { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>How often a term may be renewed, or null when there is no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaximumRenewals { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>How many days somebody may act in the post, or null for the institution's usual limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? ActingLimitDays { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The law or rule that says so, or null.</summary>
    public string? LegalBasis { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => Post.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => Organization.Post.SubjectOf(Post);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Organization.Post.SubjectOf(Post)];
}
