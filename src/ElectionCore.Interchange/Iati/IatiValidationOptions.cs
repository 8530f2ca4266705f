namespace ElectionCore.Interchange;

/// <summary>What an IATI file is checked with. Equality is on all parts.</summary>
public sealed record IatiValidationOptions
{
    /// <summary>The day that counts as today: dates of what has happened must not lie after it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>
    /// A folder with the published schemas <c>iati-activities-schema.xsd</c>, <c>iati-common.xsd</c> and <c>xml.xsd</c> of
    /// version 2.03, which are not shipped here. Nothing outside it is opened. Null leaves the schema unchecked, which the report
    /// says.
    /// </summary>
    public string? SchemaFolder { get; init => field = Guard.TextOrNull(value); }

    /// <summary>
    /// A folder with published codelists as XML, such as <c>Sector.xml</c>. A list that is there is used instead of the codes
    /// shipped here. Null uses the shipped ones.
    /// </summary>
    public string? CodelistFolder { get; init => field = Guard.TextOrNull(value); }

    /// <summary>How many faults each tier lists; of the others only the number is given.</summary>
    /// <value>The default value is 1,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumFaults { get; init => field = Guard.AtLeast(value, 1); } = 1000;

    /// <summary>How many characters a file may have.</summary>
    /// <value>The default value is 1,073,741,824.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaximumCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1L << 30;
}
