namespace ElectionCore.Planning;

/// <summary>Who says how far a recommendation is implemented. The default is <see cref="Self"/>.</summary>
public enum AssessorKind
{
    /// <summary>The institution it speaks to.</summary>
    Self,

    /// <summary>A mission that observes.</summary>
    Observer,

    /// <summary>Civil society.</summary>
    CivilSociety,

    /// <summary>A partner or evaluator.</summary>
    Partner,
}
