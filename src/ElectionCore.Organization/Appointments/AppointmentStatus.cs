namespace ElectionCore.Organization;

/// <summary>Whether an appointed person is serving. The default is <see cref="Serving"/>.</summary>
public enum AppointmentStatus
{
    /// <summary>Carries out the duties.</summary>
    Serving,

    /// <summary>Keeps the post but is away; somebody may act.</summary>
    OnLeave,

    /// <summary>Keeps the post but may not carry out its duties; somebody may act.</summary>
    Suspended,
}
