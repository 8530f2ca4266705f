using ElectionCore.Planning;

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

    /// <summary>Of an actual whose report it is part of: an element, since the schema allows no attributes there.</summary>
    public const string Report = "report";

    /// <summary>Of a report who gave it; of a dimension, for people, that it names that reporter and is no category.</summary>
    public const string Reporter = "reporter";

    /// <summary>Of a report the place it is for.</summary>
    public const string Place = "place";

    /// <summary>Of a report the day on which it was written.</summary>
    public const string ReportedOn = "reported-on";

    /// <summary>Of a record that it was made up to show how something looks.</summary>
    public const string Standing = "standing";

    public const string Example = "example";

    /// <summary>What stands at the end of a description, since IATI has no place for it.</summary>
    public const string CumulativeNote = "Cumulative: each value includes those of the periods before.";

    /// <summary>What stands at the end of a description, since IATI has no place for it.</summary>
    public const string PointInTimeNote = "Point in time: each value is as of the end of its period.";

    /// <summary>What a record that we wrote says of where it comes from: an example, or else what was published.</summary>
    public static RecordStanding StandingOf(string? stated) => stated == Example ? RecordStanding.Example : RecordStanding.Published;

    /// <summary>The name of an attribute or element as the reading knows it.</summary>
    public static string Named(string name) => $"{Prefix}:{name}";
}
