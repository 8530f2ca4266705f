using System.Globalization;

namespace ElectionCore.Capacity;

/// <summary>The person facilitated for so many hours, a share of them in one category.</summary>
/// <remarks>
/// At least <see cref="Hours"/> h with at least a share p of them in the category means that such hours can be picked from the log: all
/// hours together reach h, and those of the category reach p·h. So further hours of another category never undo what somebody
/// has. Equality is on all parts.
/// </remarks>
public sealed record FacilitationHoursCondition : CredentialCondition
{
    /// <summary>The number of hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Hours { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>Whether only hours under supervision count.</summary>
    public bool SupervisedOnly { get; init; }

    /// <summary>The category of which a share is asked for, by its code in <see cref="FacilitationRecord"/>; or null.</summary>
    public string? Category { get; init => field = value is null ? null : CodeFormat.Require(value); }

    /// <summary>The share of the hours that must be of the category; all of them unless said otherwise. It means nothing without a category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public Ratio CategoryShare { get; init => field = Shares.Require(value)!.Value; } = new(1, 1);

    internal override IEnumerable<SubjectRef> References => [];

    /// <inheritdoc/>
    public override string Describe()
    {
        var hours = string.Create(CultureInfo.InvariantCulture, $"Facilitates {Hours} {(Hours == 1 ? "hour" : "hours")}{(SupervisedOnly ? " under supervision" : "")}");
        var share = CategoryShare.Numerator == CategoryShare.Denominator ? "all" : $"at least {CategoryShare}";
        return Category is null ? hours : $"{hours}, {share} of them in {Category}";
    }
}
