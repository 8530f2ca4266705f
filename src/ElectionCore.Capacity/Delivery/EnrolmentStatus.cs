namespace ElectionCore.Capacity;

/// <summary>How somebody stands to a session. The default is <see cref="Enrolled"/>.</summary>
public enum EnrolmentStatus
{
    /// <summary>The person has a seat.</summary>
    Enrolled,

    /// <summary>The person waits for a seat.</summary>
    Waiting,

    /// <summary>The person withdrew or was withdrawn.</summary>
    Withdrawn,
}
