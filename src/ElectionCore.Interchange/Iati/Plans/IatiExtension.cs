namespace ElectionCore.Interchange;

/// <summary>
/// What is written beside IATI, in a namespace of its own as the standard allows: the codes by which a plan is found again.
/// Others pass it over.
/// </summary>
internal static class IatiExtension
{
    public const string Namespace = "urn:electioncore:planning";
    public const string Prefix = "ec";

    /// <summary>The permanent code of what an element describes.</summary>
    public const string Code = "code";

    /// <summary>Of an activity the plan it is part of.</summary>
    public const string Plan = "plan";

    /// <summary>Of a description what it is of the plan.</summary>
    public const string Part = "part";

    public const string Vision = "vision";
    public const string Mission = "mission";
    public const string Principle = "principle";

    /// <summary>The dimension that tells the values of several reporters apart.</summary>
    public const string Reporter = "reporter";

    /// <summary>What stands at the end of a description, since IATI has no place for it.</summary>
    public const string CumulativeNote = "Cumulative: each value includes those of the periods before.";

    /// <summary>What stands at the end of a description, since IATI has no place for it.</summary>
    public const string PointInTimeNote = "Point in time: each value is as of the end of its period.";

    /// <summary>The name of an attribute as the reading knows it.</summary>
    public static string Attribute(string name) => $"{Prefix}:{name}";
}
