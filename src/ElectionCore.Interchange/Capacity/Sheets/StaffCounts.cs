using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>How many people are posted, by what is recorded as their sex. Those of whom nothing is recorded are counted as that.</summary>
/// <param name="Women">Women.</param>
/// <param name="Men">Men.</param>
/// <param name="Another">People with another entry.</param>
/// <param name="Unknown">People of whom nothing is recorded.</param>
public readonly record struct StaffCounts(int Women, int Men, int Another, int Unknown)
{
    /// <summary>All of them.</summary>
    public int Total => Women + Men + Another + Unknown;

    internal static StaffCounts Of(IEnumerable<StaffRosterLine> lines)
    {
        var bySex = lines.CountBy(l => l.Sex).ToDictionary();
        return new(
            bySex.GetValueOrDefault(RecordedSex.Female),
            bySex.GetValueOrDefault(RecordedSex.Male),
            bySex.GetValueOrDefault(RecordedSex.Another),
            bySex.GetValueOrDefault(RecordedSex.Unknown));
    }
}
