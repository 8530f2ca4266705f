namespace ElectionCore.Interchange;

/// <summary>How many different things the accepted rows are about. A thing with several rows counts once.</summary>
public sealed record ImportCounts
{
    /// <summary>Places.</summary>
    public int Places { get; init; }

    /// <summary>Organisational units.</summary>
    public int Units { get; init; }

    /// <summary>Posts.</summary>
    public int Posts { get; init; }

    /// <summary>People: those named, and those appointed.</summary>
    public int People { get; init; }

    /// <summary>Appointments.</summary>
    public int Appointments { get; init; }

    /// <summary>Reporting lines.</summary>
    public int ReportingLines { get; init; }

    /// <summary>Things of all other kinds, such as procedures and nominations.</summary>
    public int Others { get; init; }
}
