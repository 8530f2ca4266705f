namespace ElectionCore.Capacity;

/// <summary>One district on the board that is looked at in the last days before an election.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record BoardRow
{
    /// <summary>The place; null for the whole.</summary>
    public PlaceCode? Place { get; init; }

    /// <summary>Its stations.</summary>
    public int Stations { get; init; }

    /// <summary>The counts of all roles together.</summary>
    public required CoverageCounts Counts { get; init; }

    /// <summary>The stations whose leading officer is posted and known not to be trained.</summary>
    public int StationsLedUntrained { get; init; }

    /// <summary>The stations whose leading officer is not posted, or of whom not enough is recorded.</summary>
    public int StationsLeadUnknown { get; init; }

    /// <summary>The stations for women.</summary>
    public int WomensStations { get; init; }

    /// <summary>The stations for women with a role to which fewer women are posted than there are posts, whatever the sex of those of whom it is not recorded.</summary>
    public int WomensStationsLackingWomen { get; init; }

    /// <summary>The stations for women of which that cannot be told, since the sex of some is not recorded.</summary>
    public int WomensStationsNotKnown { get; init; }

    /// <summary>The day of the last return that came from there, or null when none came.</summary>
    public DateOnly? LastReturn { get; init; }
}
