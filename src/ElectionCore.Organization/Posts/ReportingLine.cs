namespace ElectionCore.Organization;

/// <summary>That one post reports to another. Lines run between posts, not people, so they outlast appointments.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record ReportingLine : IFactState
{
    /// <summary>The post that reports.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode Post { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>The post it reports to.</summary>
    /// <exception cref="ArgumentException">The value is the default code.</exception>
    public required PostCode Superior { get; init => field = Guard.Given(value, value.IsEmpty); }

    /// <summary>Solid or dotted.</summary>
    public ReportingLineKind Kind { get; init; }

    /// <inheritdoc/>
    public string FactKey => $"{Post}\t{Superior}\t{(Kind == ReportingLineKind.Solid ? "solid" : "dotted")}";

    /// <inheritdoc/>
    public SubjectRef Subject => Organization.Post.SubjectOf(Post);

    /// <inheritdoc/>
    public IEnumerable<SubjectRef> References => [Organization.Post.SubjectOf(Post), Organization.Post.SubjectOf(Superior)];
}
