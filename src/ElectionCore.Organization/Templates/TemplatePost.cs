namespace ElectionCore.Organization;

/// <summary>One post of an office template.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record TemplatePost
{
    /// <summary>The key within the template; a stamped post's code is the unit's code, a hyphen and this key.</summary>
    /// <exception cref="ArgumentException">The value is not a valid code.</exception>
    public required string Key { get; init => field = CodeFormat.Require(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.NotNull(value); }

    /// <summary>The number of seats, at least 1.</summary>
    /// <value>The default value is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Seats { get; init => field = Guard.AtLeast(value, 1); } = 1;

    /// <summary>The grade, or null.</summary>
    public string? Grade { get; init => field = Guard.TextOrNull(value); }

    /// <summary>Whether the post is permanent or temporary.</summary>
    public PostKind Kind { get; init; }

    /// <summary>The key of the template's post it reports to, or null.</summary>
    public string? ReportsTo { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The key of the label the institution uses for this sort of post, or null.</summary>
    public string? Role { get; init => field = Guard.TextOrNull(value); }
}
