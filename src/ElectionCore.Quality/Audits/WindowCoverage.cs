namespace ElectionCore.Quality;

/// <summary>What a programme has for one window.</summary>
/// <param name="Window">The window.</param>
/// <param name="Audits">The internal audits of the programme within it, ordered by code.</param>
/// <param name="ProcessesMissing">The codes of the processes of the scope that run then and that none of them looks at, in the order of the catalogue.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record WindowCoverage(AuditWindow Window, ValueList<AuditCode> Audits, ValueList<string> ProcessesMissing)
{
    /// <summary>Whether the days of the window are known.</summary>
    public bool IsKnown => Window.Days is not null;

    /// <summary>Whether the window is known and no audit of the programme lies in it.</summary>
    public bool IsMissing => IsKnown && Audits.Count == 0;
}
