namespace ElectionCore.Interchange;

/// <summary>How a profile is resolved. Equality is on all parts.</summary>
public sealed record OscalResolutionOptions
{
    /// <summary>When the profile is resolved, as the catalog states it. It is written in UTC.</summary>
    public required DateTimeOffset LastModified { get; init; }

    /// <summary>What the catalog names as the program that made it (property <c>resolution-tool</c>).</summary>
    /// <value>The default value is <c>ElectionCore</c>.</value>
    /// <exception cref="ArgumentException">The value is null, empty or white space.</exception>
    public string Tool { get; init => field = Guard.Text(value); } = "ElectionCore";

    /// <summary>The reference to the profile that the catalog states (link <c>source-profile</c>); null for the profile's name.</summary>
    /// <exception cref="ArgumentException">The value is empty or no reference.</exception>
    public string? SourceProfile
    {
        get;
        init => field = value is null || (value.Length > 0 && Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute))
            ? value
            : throw new ArgumentException("The profile is named by a reference (RFC 3986).", nameof(value));
    }

    /// <summary>The most bytes a document may have.</summary>
    /// <value>The default value is 64 MiB.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumDocumentBytes { get; init => field = Guard.AtLeast(value, 1); } = 64 << 20;

    /// <summary>How deep the values of a document may be nested.</summary>
    /// <value>The default value is 128.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 16 or more than 512.</exception>
    public int MaximumDepth { get; init => field = Guard.Between(value, 16, 512); } = 128;

    /// <summary>The most documents that are read for one resolution, the profile included.</summary>
    /// <value>The default value is 100.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumDocuments { get; init => field = Guard.AtLeast(value, 1); } = 100;

    /// <summary>The most controls that may be taken up, those that are combined later included.</summary>
    /// <value>The default value is 100,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumControls { get; init => field = Guard.AtLeast(value, 1); } = 100_000;

    /// <summary>The most findings that are listed; further ones are counted.</summary>
    /// <value>The default value is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaximumFindings { get; init => field = Guard.AtLeast(value, 1); } = 1_000;
}
