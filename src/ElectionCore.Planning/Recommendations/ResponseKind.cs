namespace ElectionCore.Planning;

/// <summary>What the institution answers. The default is <see cref="Accepted"/>.</summary>
public enum ResponseKind
{
    /// <summary>It will be done.</summary>
    Accepted,

    /// <summary>Part of it will be done.</summary>
    AcceptedInPart,

    /// <summary>It was read.</summary>
    Noted,

    /// <summary>It will not be done.</summary>
    Rejected,
}
