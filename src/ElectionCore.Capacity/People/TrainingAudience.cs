namespace ElectionCore.Capacity;

/// <summary>For whom a course, a role or a code of conduct is meant. The default is <see cref="Staff"/>.</summary>
public enum TrainingAudience
{
    /// <summary>The institution's own staff.</summary>
    Staff,

    /// <summary>Those who work at polling stations for the days of an election.</summary>
    PollWorkers,

    /// <summary>Those who train others.</summary>
    Trainers,

    /// <summary>Returning officers and their assistants.</summary>
    ReturningOfficers,

    /// <summary>Members of legislatures and their staff.</summary>
    Legislators,

    /// <summary>Judges, tribunals and prosecutors.</summary>
    Judiciary,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Armed forces and civil armed forces.</summary>
    ArmedForces,

    /// <summary>Journalists and editors.</summary>
    Media,

    /// <summary>Parties, candidates and their agents.</summary>
    PartyAgents,

    /// <summary>Domestic and international observers.</summary>
    Observers,

    /// <summary>Civil society and its organisations.</summary>
    CivilSociety,

    /// <summary>Voters at large.</summary>
    Voters,
}
