namespace ElectionCore.Organization;

/// <summary>In what way something differs between two snapshots. The default is <see cref="Added"/>.</summary>
public enum ChangeAspect
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>Its name or title changed.</summary>
    Renamed,

    /// <summary>A unit has another parent, or a post belongs to another unit.</summary>
    Transferred,

    /// <summary>A post reports to another by its solid line.</summary>
    Reparented,

    /// <summary>A post has another grade.</summary>
    Regraded,

    /// <summary>A post has other seats, working time or job-share.</summary>
    Resized,

    /// <summary>Classification, place, level, kind, role, mandate, sanction, template or identifiers changed.</summary>
    Redescribed,

    /// <summary>An appointment began.</summary>
    Appointed,

    /// <summary>An appointment ended.</summary>
    Ended,

    /// <summary>An appointment's footing, working time or status changed.</summary>
    AppointmentChanged,

    /// <summary>A dotted line began.</summary>
    DottedLineAdded,

    /// <summary>A dotted line ended.</summary>
    DottedLineRemoved,
}
