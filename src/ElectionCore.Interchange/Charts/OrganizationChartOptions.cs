namespace ElectionCore.Interchange;

/// <summary>What an organisation chart shows, and in which language. Equality is on all parts.</summary>
public sealed record OrganizationChartOptions
{
    /// <summary>The BCP 47 tag of the reader's language; texts fall back as <see cref="LocalizedText.For"/> does.</summary>
    /// <value>The default value is <see langword="null"/>, which asks for English.</value>
    public string? Language { get; init; }

    /// <summary>What is shown.</summary>
    /// <value>The default value is <see cref="ChartContent.Units"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public ChartContent Content
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>The unit to begin with: it and all below it are shown, or their posts; null for the whole institution.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public UnitCode? Root { get; init; }

    /// <summary>
    /// How many levels below the topmost are shown, at least 0; null for all. A box says how many there are below it that
    /// are left out.
    /// </summary>
    /// <value>The default value is <see langword="null"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaximumDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            field = value;
        }
    }
}
