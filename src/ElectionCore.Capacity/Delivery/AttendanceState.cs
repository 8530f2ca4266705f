namespace ElectionCore.Capacity;

/// <summary>Whether somebody was there on a day. Nothing recorded is not the same as absent.</summary>
public enum AttendanceState
{
    /// <summary>The person was there.</summary>
    Present,

    /// <summary>The person was not there.</summary>
    Absent,

    /// <summary>The person was there for a part of the day, which does not count as a day.</summary>
    Partial,
}
