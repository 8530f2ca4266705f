namespace ElectionCore.Organization;

/// <summary>The limits beyond which the check warns.</summary>
public sealed class OrganizationOptions
{
    /// <summary>How many days somebody may act in a post whose procedure sets no limit; at least 1.</summary>
    /// <value>The default value is 90 days.</value>
    public int ActingLimitDays { get; set; } = 90;

    /// <summary>After how many days a vacancy is reported by the check; not negative.</summary>
    /// <value>The default value is 180 days.</value>
    public int VacancyLimitDays { get; set; } = 180;

    /// <summary>The fewest direct reports of a post that has any; at least 1.</summary>
    /// <value>The default value is 2.</value>
    public int MinimumSpan { get; set; } = 2;

    /// <summary>The most direct reports of a post; at least <see cref="MinimumSpan"/>.</summary>
    /// <value>The default value is 12; the 95th percentile in published British organograms is 10.</value>
    public int MaximumSpan { get; set; } = 12;

    /// <summary>The greatest number of levels of units below a root; at least 1.</summary>
    /// <value>The default value is 7.</value>
    public int MaximumDepth { get; set; } = 7;
}
