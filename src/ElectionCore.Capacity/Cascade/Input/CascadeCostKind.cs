namespace ElectionCore.Capacity;

/// <summary>What is paid for in a cascade. The default is <see cref="TrainerDay"/>.</summary>
public enum CascadeCostKind
{
    /// <summary>Each day of each trainer in a class.</summary>
    TrainerDay,

    /// <summary>The allowance of each person for each day in a class.</summary>
    ParticipantDay,

    /// <summary>The travel of each person, once for a session.</summary>
    ParticipantTravel,

    /// <summary>The travel of each trainer, once for the tier.</summary>
    TrainerTravel,

    /// <summary>Each day of a room.</summary>
    RoomDay,

    /// <summary>Each unit of a material.</summary>
    Print,

    /// <summary>The share of all else that is set aside for what is not foreseen.</summary>
    Reserve,
}
