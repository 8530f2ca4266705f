namespace ElectionCore.Organization;

/// <summary>The posts that every office of a kind should have, such as those of the 34 provincial offices.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record OfficeTemplate : IFactState
{
    /// <summary>The permanent code.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required TemplateCode Code { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The classification of the units it applies to.</summary>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public required string Classification
    {
        get;
        init => field = Guard.TextOrNull(value) ?? throw new ArgumentException("A classification is required.", nameof(value));
    }

    /// <summary>The posts, in the order they are listed; their keys differ.</summary>
    /// <exception cref="ArgumentException">Two posts have the same key, or one reports to a key that is not there or to itself.</exception>
    public required ValueList<TemplatePost> Posts { get; init => field = RequirePosts(value); }

    /// <inheritdoc/>
    public string FactKey => Code.Value;

    /// <inheritdoc/>
    public SubjectRef Subject => SubjectOf(Code);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [];

    /// <summary>The code of the post that stamping gives a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="key">The key of the template's post.</param>
    /// <returns>The unit's code, a hyphen and the key.</returns>
    /// <exception cref="ArgumentException">The two together are longer than a code may be.</exception>
    public static PostCode PostCodeFor(UnitCode unit, string key) => new($"{unit}-{key}");

    /// <summary>Makes the posts of this template for one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The posts, in the template's order.</returns>
    public IReadOnlyList<Post> PostsFor(UnitCode unit) =>
    [
        .. Posts.Select(p => new Post
        {
            Code = PostCodeFor(unit, p.Key),
            Title = p.Title,
            Unit = unit,
            Seats = p.Seats,
            Grade = p.Grade,
            Kind = p.Kind,
            Role = p.Role,
            Template = Code,
            TemplatePost = p.Key,
        }),
    ];

    /// <summary>Makes the solid reporting lines between the posts of this template in one unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>One line per post that reports to another of the template.</returns>
    public IReadOnlyList<ReportingLine> LinesFor(UnitCode unit) =>
    [
        .. Posts.Where(p => p.ReportsTo is not null).Select(p => new ReportingLine
        {
            Post = PostCodeFor(unit, p.Key),
            Superior = PostCodeFor(unit, p.ReportsTo!),
        }),
    ];

    internal static SubjectRef SubjectOf(TemplateCode template) => new("template", template.Value);

    private static ValueList<TemplatePost> RequirePosts(ValueList<TemplatePost> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (!posts.All(p => keys.Add(p.Key)))
        {
            throw new ArgumentException("The posts of a template have different keys.", nameof(posts));
        }

        return posts.All(p => p.ReportsTo is null || (p.ReportsTo != p.Key && keys.Contains(p.ReportsTo)))
            ? posts
            : throw new ArgumentException("A post of a template reports to another post of the same template.", nameof(posts));
    }
}
