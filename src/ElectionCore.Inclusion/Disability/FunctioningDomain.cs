namespace ElectionCore.Inclusion;

/// <summary>The six domains of the Washington Group Short Set on Functioning, in the order in which they are asked.</summary>
public enum FunctioningDomain
{
    /// <summary>Seeing, even with glasses.</summary>
    Seeing,

    /// <summary>Hearing, even with a hearing aid.</summary>
    Hearing,

    /// <summary>Walking or climbing steps.</summary>
    Walking,

    /// <summary>Remembering or concentrating.</summary>
    Cognition,

    /// <summary>Washing or dressing.</summary>
    SelfCare,

    /// <summary>Understanding and being understood.</summary>
    Communication,
}
