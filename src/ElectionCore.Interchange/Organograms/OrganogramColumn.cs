namespace ElectionCore.Interchange;

/// <summary>The columns of organograms that are read. All others are left out.</summary>
internal enum OrganogramColumn
{
    Reference,
    Grade,
    Title,
    Department,
    Organisation,
    Unit,
    Superior,
    Fte,
    Group,
    Valid,

    /// <summary>Looked at only to tell posts that were eliminated; never kept.</summary>
    Name,
}
