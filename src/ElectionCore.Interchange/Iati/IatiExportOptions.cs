namespace ElectionCore.Interchange;

/// <summary>Who publishes a plan as IATI, of which country and as of which day. Equality is on all parts.</summary>
public sealed record IatiExportOptions
{
    /// <summary>The identifier of the organisation that publishes, in the form of org-id.guide, such as <c>XM-DAC-41114</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty, has white space in it or one of the signs / &amp; | ?.</exception>
    public required string ReportingOrganisation { get; init => field = RequireIdentifier(value); }

    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText ReportingName { get; init => field = Guard.NotNull(value); }

    /// <summary>What kind of organisation it is, by the codelist OrganisationType.</summary>
    /// <value>The default value is <c>10</c>, a government.</value>
    /// <exception cref="ArgumentException">The value is no code of that list.</exception>
    public string ReportingType { get; init => field = RequireCode(value, "OrganisationType"); } = "10";

    /// <summary>The country, by its two letters in ISO 3166-1.</summary>
    /// <exception cref="ArgumentException">The value is not two capital letters.</exception>
    public required string Country { get; init => field = RequireCountry(value); }

    /// <summary>The sector, by the codelist Sector.</summary>
    /// <value>The default value is <c>15151</c>, elections.</value>
    /// <exception cref="ArgumentException">The value is no code of that list.</exception>
    public string Sector { get; init => field = RequireCode(value, "Sector"); } = "15151";

    /// <summary>The language that is not named at each text.</summary>
    /// <value>The default value is <c>en</c>.</value>
    /// <exception cref="ArgumentException">The value is no language tag.</exception>
    public string Language { get; init => field = RequireLanguage(value); } = "en";

    /// <summary>The day that counts as today. What is dated later has not happened and is not written as if it had.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When the file is made, as it shall be written in it; or null to leave that out.</summary>
    public DateTimeOffset? GeneratedAt { get; init; }

    /// <summary>
    /// The identifier of the plan, which begins with that of the organisation and a hyphen; null for the plan's code behind them.
    /// </summary>
    /// <exception cref="ArgumentException">The value has white space in it or one of the signs / &amp; | ?.</exception>
    public string? Identifier { get; init => field = value is null ? null : RequireIdentifier(value); }

    /// <summary>
    /// Whether a budget for more than a year, which IATI forbids, is divided into years by their days, exact to the minor unit.
    /// Otherwise it is left out, with a warning.
    /// </summary>
    public bool DividesLongBudgets { get; init; }

    /// <summary>
    /// Whether records that were made up to show how something looks are written too, marked as such where they are read. Otherwise
    /// they are left out.
    /// </summary>
    public bool IncludeExamples { get; init; }

    private static string RequireIdentifier(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c)) || value.AsSpan().ContainsAny("/&|?\uFFFE\uFFFF")
            ? throw new ArgumentException("An identifier has neither white space nor the signs / & | ?.", nameof(value))
            : value;
    }

    private static string RequireCode(string value, string list) => value is not null && Codelists.Shipped.Find(list)!.Codes.Contains(value)
        ? value
        : throw new ArgumentException($"\"{value}\" is no code of the list {list}.", nameof(value));

    private static string RequireCountry(string value) => value is { Length: 2 } && value.All(char.IsAsciiLetterUpper)
        ? value
        : throw new ArgumentException("A country is named by two capital letters.", nameof(value));

    private static string RequireLanguage(string value) => LocalizedText.TryNormalizeTag(value, out var tag)
        ? tag
        : throw new ArgumentException($"\"{value}\" is not a well-formed language tag.", nameof(value));
}
