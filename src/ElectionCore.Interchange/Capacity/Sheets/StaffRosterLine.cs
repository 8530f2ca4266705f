using ElectionCore.Capacity;

namespace ElectionCore.Interchange;

/// <summary>One person on the roster of a station.</summary>
/// <param name="Serial">The number of the line within the station, from 1.</param>
/// <param name="Role">The role.</param>
/// <param name="Name">The name, or null when it is not known.</param>
/// <param name="FatherName">The father's name, or null.</param>
/// <param name="Sex">What is recorded as the person's sex. It is counted, and not shown in the line.</param>
/// <param name="IsReserve">Whether the person is in reserve.</param>
public sealed record StaffRosterLine(int Serial, RoleCode Role, LocalizedText? Name, string? FatherName, RecordedSex Sex, bool IsReserve)
{
    /// <summary>The name of the role, or null when it has no profile.</summary>
    public LocalizedText? RoleName { get; init; }
}
