namespace ElectionCore.Inclusion;

/// <summary>How the categories of one version of a classification became those of another: boundaries redrawn, bands changed.</summary>
/// <remarks>
/// Where a category passed whole into another, counts follow it. Where it was divided, nobody can say from the counts alone
/// how many went where, and the new ones are unknown. Equality is on all parts.
/// </remarks>
public sealed record Correspondence : IFactState
{
    /// <summary>The code of the classification.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Classification { get; init => field = CodeFormat.Require(value); }

    /// <summary>The earlier version.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string FromVersion { get; init => field = CodeFormat.Require(value); }

    /// <summary>The later version.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string ToVersion { get; init => field = CodeFormat.Require(value); }

    /// <summary>Which categories passed into which.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<CorrespondenceLink> Links { get; init => field = Guard.NotNull(value); }

    /// <summary>The law or order that changed them, or null.</summary>
    public Instrument? Instrument { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Classification}@{FromVersion}>{ToVersion}";

    /// <inheritdoc/>
    public SubjectRef Subject => new("classification", Classification);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];
}
