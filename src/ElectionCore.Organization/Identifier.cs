namespace ElectionCore.Organization;

/// <summary>The code of a thing in somebody's scheme, such as a P-code, an ISO 3166-2 code or a number in a gazette.</summary>
/// <remarks>Equality is ordinal on both parts.</remarks>
public sealed record Identifier
{
    /// <summary>Names a code and its scheme.</summary>
    /// <param name="scheme">The scheme, such as <c>p-code</c> or <c>iso3166-2</c>; no colon and no semicolon.</param>
    /// <param name="code">The code in that scheme; no semicolon.</param>
    /// <exception cref="ArgumentException">A part is not a valid code or holds a separator.</exception>
    public Identifier(string scheme, string code)
    {
        Scheme = CodeFormat.Require(scheme, nameof(scheme));
        Code = CodeFormat.Require(code, nameof(code));
        if (scheme.AsSpan().ContainsAny(':', ';') || code.Contains(';', StringComparison.Ordinal))
        {
            throw new ArgumentException("A scheme holds no colon or semicolon and a code no semicolon.", nameof(scheme));
        }
    }

    /// <summary>The scheme.</summary>
    public string Scheme { get; }

    /// <summary>The code in the scheme.</summary>
    public string Code { get; }

    /// <summary>Writes the identifier as <c>scheme:code</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Scheme}:{Code}";
}
