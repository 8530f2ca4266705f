namespace ElectionCore.Planning;

/// <summary>What kind of thing a plan answers to. The default is <see cref="Law"/>.</summary>
public enum AlignmentKind
{
    /// <summary>A law or a section of one.</summary>
    Law,

    /// <summary>A policy of the state or the institution.</summary>
    Policy,

    /// <summary>A goal that others set, such as a Sustainable Development Goal.</summary>
    Goal,

    /// <summary>An international obligation.</summary>
    Obligation,
}
