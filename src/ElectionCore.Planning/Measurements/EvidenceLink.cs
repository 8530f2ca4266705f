namespace ElectionCore.Planning;

/// <summary>A document that shows what is reported.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Uri">Where it is found, or null.</param>
/// <param name="Sha256">The SHA-256 of its bytes as 64 lower-case hexadecimal digits, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record EvidenceLink(string Title, string? Uri = null, string? Sha256 = null)
{
    /// <summary>What it is.</summary>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string Title { get; init => field = Guard.Text(value); } = Guard.Text(Title);
}
