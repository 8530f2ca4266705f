namespace ElectionCore.EntityFrameworkCore;

/// <summary>The modules whose tables a host's context has.</summary>
[Flags]
public enum ElectionCoreModules
{
    /// <summary>Only what every module needs: the commit log and the chains of approval.</summary>
    None = 0,

    /// <summary>Units, posts, appointments, places and what belongs to them.</summary>
    Organization = 1,

    /// <summary>Dimensions, classifications, datasets and their counts, policies and legal thresholds.</summary>
    Inclusion = 2,

    /// <summary>Plans, indicators, measurements, activities, risks and recommendations.</summary>
    Planning = 4,

    /// <summary>Courses, sessions, attendance, duties, credentials and cascade plans.</summary>
    Capacity = 8,

    /// <summary>Scopes, audits, evidence, findings, corrective actions, documents and management reviews.</summary>
    Quality = 16,

    /// <summary>All that this version knows.</summary>
    All = Organization | Inclusion | Planning | Capacity | Quality,
}
