namespace ElectionCore.Interchange;

/// <summary>The people at one station.</summary>
/// <param name="Station">The station; of people in reserve the place they are kept for.</param>
/// <param name="Lines">The people, those in reserve last.</param>
public sealed record StaffRosterStation(PlaceCode Station, ValueList<StaffRosterLine> Lines)
{
    /// <summary>How many are posted, without those in reserve.</summary>
    public StaffCounts Posted => StaffCounts.Of(Lines.Where(l => !l.IsReserve));

    /// <summary>How many are in reserve.</summary>
    public StaffCounts Reserve => StaffCounts.Of(Lines.Where(l => l.IsReserve));
}
