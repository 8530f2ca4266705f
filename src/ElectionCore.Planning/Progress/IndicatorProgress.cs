namespace ElectionCore.Planning;

/// <summary>How far one indicator has come, with the report that says so.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record IndicatorProgress
{
    /// <summary>The indicator.</summary>
    public required PlanIndicator Indicator { get; init; }

    /// <summary>The progress that follows from the figures, or the self-reported one where that was asked for.</summary>
    public required Progress Progress { get; init; }

    /// <summary>The share that the reporter says is done, apart from what is computed; null when none does.</summary>
    public Progress? SelfReported { get; init; }

    /// <summary>
    /// The unit that owes its reports: the one the indicator names, or the one that leads its element or the nearest element
    /// above that has one; null when nobody is named.
    /// </summary>
    public UnitCode? Responsible { get; init; }

    /// <summary>The approved measurement of the latest period that counts on the day, or null when there is none.</summary>
    public Measurement? Latest { get; init; }

    /// <summary>The first day on which something is due: of a milestone the day by which it shall be done. Null when nothing says.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>For a milestone not known to be reached the days since it was due; 0 otherwise.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>Whether it was due by the day.</summary>
    public bool IsDue => DueOn <= Progress.AsOf;

    /// <summary>Whether it is known to be complete: the value is 1 or more.</summary>
    public bool IsComplete => Progress.IsMet == true;
}
