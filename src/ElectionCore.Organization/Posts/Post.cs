namespace ElectionCore.Organization;

/// <summary>A post in the establishment, apart from whoever holds it.</summary>
/// <remarks>
/// <para>Seats, full-time equivalents and job-share are three things. <see cref="Seats"/> counts how many people the post
/// is sanctioned for, <see cref="Fte"/> how much working time in all, and <see cref="IsJobShare"/> whether several people
/// may share one seat.</para>
/// <para>Equality is on all parts. The terms are those of W3C ORG (<c>org:Post</c>).</para>
/// </remarks>
public sealed record Post : IFactState
{
    private readonly decimal? _fte;

    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The unit the post belongs to.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required UnitCode Unit { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The number of people the post is sanctioned for, at least 1.</summary>
    /// <value>The default value is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Seats { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The sanctioned working time of all seats together, in full-time equivalents; not negative.</summary>
    /// <value>The default value is the number of seats.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Fte { get => _fte ?? Seats; init => _fte = Guard.NotNegative(value); }

    /// <summary>Whether several people may share a seat.</summary>
    public bool IsJobShare { get; init; }

    /// <summary>The grade, as the institution writes it, such as <c>BS-21</c>; or null.</summary>
    public string? Grade { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether the post is permanent or temporary.</summary>
    public PostKind Kind { get; init; }

    /// <summary>The key of the label the institution uses for this sort of post, such as <c>presiding-officer</c>; or null.</summary>
    public string? Role { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The order or law that sanctions the post, or null.</summary>
    public Instrument? Sanction { get; init; }

    /// <summary>The office template the post was stamped from, or null.</summary>
    public TemplateCode? Template { get; init; }

    /// <summary>Which post of the template it is, or null.</summary>
    public string? TemplatePost { get; init => field = Guard.TextOrNull(value); }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => SubjectOf(Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => Template is { } template ? [Unit, OfficeTemplate.SubjectOf(template)] : [Unit];

    /// <summary>Whether another post is the same in all parts.</summary>
    /// <param name="other">The other post.</param>
    /// <returns>Whether they are equal; a defaulted FTE equals the same number given.</returns>
    public bool Equals(Post? other) => other is not null && Code == other.Code && Title.Equals(other.Title) && Unit == other.Unit
        && Seats == other.Seats && Fte == other.Fte && IsJobShare == other.IsJobShare && Grade == other.Grade
        && Kind == other.Kind && Role == other.Role && Equals(Sanction, other.Sanction)
        && Template == other.Template && TemplatePost == other.TemplatePost;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Title, Unit, Seats, Fte, Grade, Kind);

    /// <summary>Names a post.</summary>
    /// <param name="post">The post's code.</param>
    /// <returns>The reference, of kind <c>post</c>.</returns>
    public static SubjectRef SubjectOf(PostCode post) => new("post", post.Value);
}
