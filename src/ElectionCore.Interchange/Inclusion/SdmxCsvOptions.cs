namespace ElectionCore.Interchange;

/// <summary>How a dataset is expressed in SDMX-CSV. Equality is on all parts.</summary>
public sealed record SdmxCsvOptions
{
    /// <summary>The options that fit most datasets.</summary>
    public static SdmxCsvOptions Default { get; } = new();

    /// <summary>What <see cref="StructureId"/> names, for writing. On reading each kind is accepted.</summary>
    /// <value>The default value is <see cref="SdmxStructureKind.DataStructure"/>.</value>
    public SdmxStructureKind StructureKind { get; init; }

    /// <summary>
    /// The identifier of the structure, such as <c>IEC:ROLL(1.0)</c>. Null writes <c>ELECTIONCORE:</c>, the code of the dataset
    /// and <c>(1.0)</c>, and reads the structure of the first row.
    /// </summary>
    public string? StructureId { get; init => field = Guard.TextOrNull(value); }

    /// <summary>The concept of the dimension that says what is counted, such as <c>INDICATOR</c> or <c>SERIES</c>.</summary>
    /// <value>The default value is <c>MEASURE</c>.</value>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public string MeasureConcept { get; init => field = Guard.Text(value); } = "MEASURE";

    /// <summary>Columns to be passed over on reading, such as <c>FREQ</c> or <c>UNIT_MEASURE</c>.</summary>
    /// <value>The default value is empty.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<string> Ignored { get; init => field = Guard.NotNull(value); } = ValueList<string>.Empty;

    /// <summary>
    /// Whether sound rows are handed on although others are faulty, and columns that are not known are ignored with a warning.
    /// </summary>
    public bool Lenient { get; init; }
}
