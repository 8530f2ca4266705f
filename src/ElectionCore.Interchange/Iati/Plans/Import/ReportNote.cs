using ElectionCore.Planning;

namespace ElectionCore.Interchange;

/// <summary>What a file that we wrote says of an actual besides its value.</summary>
/// <param name="Reporter">Who gave it, or null.</param>
/// <param name="Place">The place of the report, or null for the whole.</param>
/// <param name="On">When it was written, or null.</param>
/// <param name="Standing">Where it comes from.</param>
internal readonly record struct ReportNote(UnitCode? Reporter, PlaceCode? Place, DateOnly? On, RecordStanding Standing)
{
    /// <summary>What holds where nothing is said.</summary>
    public static ReportNote None { get; } = new(Reporter: null, Place: null, On: null, RecordStanding.Published);
}
