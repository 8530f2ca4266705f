using ElectionCore.Organization;

namespace ElectionCore;

/// <summary>The state of an institution on one day, module by module.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Institution">The institution, or null when it is not recorded.</param>
/// <param name="Sections">One section for each module.</param>
public sealed record InstitutionStatus(DateOnly AsOf, Institution? Institution, IReadOnlyList<StatusSection> Sections);
