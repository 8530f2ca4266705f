namespace ElectionCore.Inclusion;

/// <summary>The dimensions that most institutions count by, each with its sensitivity.</summary>
/// <remarks>
/// <para><see cref="Sex"/> is the marker that the source itself recorded, in the source's own set of markers (M and F, or M, F
/// and X). It says nothing about how people see themselves: that is <see cref="GenderIdentity"/>, a dimension of its own
/// which only people's own answers fill. Nobody recorded as M or F is taken to be transgender, or not to be.</para>
/// <para><see cref="StationType"/> is a property of the station, not of its voters.</para>
/// </remarks>
public static class StandardDimensions
{
    /// <summary>Sex as the source recorded it.</summary>
    public static Dimension Sex { get; } = Ordinary("sex", "Sex as recorded", DimensionKind.Nominal, "SEX");

    /// <summary>Age in completed years.</summary>
    public static Dimension Age { get; } = Ordinary("age", "Age", DimensionKind.AgeInterval, "AGE");

    /// <summary>Place of the country.</summary>
    public static Dimension Place { get; } = Ordinary("place", "Place", DimensionKind.Geography, "REF_AREA");

    /// <summary>Whether a polling station serves men, women or both.</summary>
    public static Dimension StationType { get; } = Ordinary("station-type", "Type of polling station", DimensionKind.Nominal);

    /// <summary>What people are in an election or in the institution: candidate, presiding officer, trainee.</summary>
    public static Dimension Role { get; } = Ordinary("role", "Role", DimensionKind.Hierarchy, "OCCUPATION");

    /// <summary>Political party or list.</summary>
    public static Dimension Party { get; } = Ordinary("party", "Party", DimensionKind.Nominal);

    /// <summary>
    /// Groups of the population that the institution looks after, such as women, youth and persons with disabilities. One
    /// person may be in several.
    /// </summary>
    public static Dimension PopulationGroup { get; } = Sensitive("population-group", "Group of the population") with { Overlaps = true, SdmxConcept = "COMPOSITE_BREAKDOWN" };

    /// <summary>Gender as people themselves state it.</summary>
    public static Dimension GenderIdentity { get; } = Sensitive("gender-identity", "Gender as stated by the person");

    /// <summary>Disability, such as the outcome of the Washington Group's short set.</summary>
    public static Dimension Disability { get; } = Sensitive("disability", "Disability") with { SdmxConcept = "DISABILITY_STATUS" };

    /// <summary>Religion.</summary>
    public static Dimension Religion { get; } = Sensitive("religion", "Religion");

    /// <summary>Ethnicity.</summary>
    public static Dimension Ethnicity { get; } = Sensitive("ethnicity", "Ethnicity");

    /// <summary>Forced displacement.</summary>
    public static Dimension Displacement { get; } = Sensitive("displacement", "Displacement");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Dimension> All { get; } =
        [Sex, Age, Place, StationType, Role, Party, PopulationGroup, GenderIdentity, Disability, Religion, Ethnicity, Displacement];

    private static Dimension Ordinary(string code, string name, DimensionKind kind, string? concept = null) =>
        new() { Code = code, Name = new(name), Kind = kind, Sensitivity = Sensitivity.Ordinary, SdmxConcept = concept };

    private static Dimension Sensitive(string code, string name) =>
        new() { Code = code, Name = new(name), Kind = DimensionKind.Nominal, Sensitivity = Sensitivity.Sensitive };
}
