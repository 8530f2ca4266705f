namespace ElectionCore.Interchange;

/// <summary>How OSCAL documents are written. Equality is on all parts.</summary>
public sealed record OscalWriteOptions
{
    /// <summary>When the document is made, as it states it. It is written in UTC.</summary>
    public required DateTimeOffset LastModified { get; init; }

    /// <summary>The version of the document, one line. A catalogue states the version of its own content.</summary>
    /// <value>The default value is <c>1</c>.</value>
    /// <exception cref="ArgumentException">The value is null, empty or white space, or has several lines.</exception>
    public string Version
    {
        get;
        init => field = OscalProperties.IsValue(Guard.Text(value)) ? value : throw new ArgumentException("The version has one line.", nameof(value));
    } = "1";
}
