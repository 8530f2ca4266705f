using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>The actuals of one period that one reporter gives for one place.</summary>
/// <param name="reporter">The reporter, where a file of ours names one.</param>
/// <param name="place">The place it is for, where a file of ours or the actuals name one.</param>
internal sealed class ActualReport(UnitCode? reporter, PlaceCode? place)
{
    public UnitCode? Reporter => reporter;

    public PlaceCode? Place => place;

    public DistinctValues Cells { get; } = new();

    /// <summary>When it was written, in a file of ours.</summary>
    public DateOnly? On { get; init; }

    public RecordStanding Standing { get; init; } = RecordStanding.Published;
}
