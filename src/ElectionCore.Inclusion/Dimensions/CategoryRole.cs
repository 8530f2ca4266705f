namespace ElectionCore.Inclusion;

/// <summary>What a category is to the others of its classification.</summary>
public enum CategoryRole
{
    /// <summary>A category like the others.</summary>
    Regular,

    /// <summary>All of them together, as the source states it. It is compared with the sum and never added.</summary>
    Total,

    /// <summary>People of whom it is not known where they belong. They count towards the sum.</summary>
    Unknown,

    /// <summary>People who did not say where they belong. They count towards the sum.</summary>
    Undisclosed,
}
