namespace ElectionCore.Capacity;

/// <summary>For what a material is handed out. The default is <see cref="Participant"/>.</summary>
public enum MaterialBase
{
    /// <summary>For each person in a class.</summary>
    Participant,

    /// <summary>For each session.</summary>
    Session,

    /// <summary>For each trainer.</summary>
    Trainer,
}
