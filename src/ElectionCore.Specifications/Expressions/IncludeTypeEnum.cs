namespace ElectionCore.Specifications;

/// <summary>Whether an include expression starts at the entity or continues the include before it.</summary>
public enum IncludeTypeEnum
{
    /// <summary>Starts at the entity.</summary>
    Include = 1,

    /// <summary>Continues the include before it.</summary>
    ThenInclude = 2,
}
