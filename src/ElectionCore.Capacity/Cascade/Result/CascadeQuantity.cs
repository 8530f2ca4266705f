namespace ElectionCore.Capacity;

/// <summary>The kinds of numbers that a plan explains. The default is <see cref="Staff"/>.</summary>
public enum CascadeQuantity
{
    /// <summary>People of a role who are needed in a place.</summary>
    Staff,

    /// <summary>The reserve of a role.</summary>
    Reserve,

    /// <summary>The working days of a tier.</summary>
    WorkingDays,

    /// <summary>The people of a cell.</summary>
    People,

    /// <summary>The sessions of a cell.</summary>
    CellSessions,

    /// <summary>The sessions of a tier.</summary>
    Sessions,

    /// <summary>The sessions of a tier that are there only because each cell is rounded up.</summary>
    RoundingLoss,

    /// <summary>The days of all sessions of a tier.</summary>
    SessionDays,

    /// <summary>The trainers of an area.</summary>
    Trainers,

    /// <summary>The trainers to train in an area.</summary>
    TrainersToTrain,

    /// <summary>The rooms of an area.</summary>
    Rooms,

    /// <summary>The units of a material in an area.</summary>
    MaterialUnits,

    /// <summary>The packs of a material in an area.</summary>
    MaterialPacks,

    /// <summary>A line of the cost.</summary>
    Cost,

    /// <summary>The sum of the cost.</summary>
    TotalCost,
}
