namespace ElectionCore.Capacity;

/// <summary>What a figure of a condition counts.</summary>
public enum ConditionMeasure
{
    /// <summary>Valid credentials.</summary>
    Credentials,

    /// <summary>Finished courses.</summary>
    Courses,

    /// <summary>Days attended in one session.</summary>
    Days,

    /// <summary>Minutes of facilitation.</summary>
    Minutes,

    /// <summary>Minutes of facilitation in the category that is asked for.</summary>
    CategoryMinutes,

    /// <summary>Outcomes assessed.</summary>
    Outcomes,
}
