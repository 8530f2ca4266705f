namespace ElectionCore.Capacity;

/// <summary>How a credential stands on a day.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CredentialStanding
{
    /// <summary>The credential.</summary>
    public required Credential Credential { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it is on that day.</summary>
    public required CredentialState State { get; init; }

    /// <summary>The last day on which it counts without a gap from that day on; null when it does not count, or has no end.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What ends it next, or what ended it when it is unsupported; null when nothing does, or nothing ever supported it.</summary>
    public CredentialBreak? Break { get; init; }
}
