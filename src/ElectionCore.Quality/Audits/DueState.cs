namespace ElectionCore.Quality;

/// <summary>Where something that is due stands on a day. The default is <see cref="Upcoming"/>.</summary>
public enum DueState
{
    /// <summary>Its window is not open yet.</summary>
    Upcoming,

    /// <summary>Its window is open.</summary>
    Open,

    /// <summary>Its last day is over, and it has not been done.</summary>
    Overdue,

    /// <summary>It was done in time.</summary>
    Done,

    /// <summary>It was done after its last day.</summary>
    DoneLate,
}
