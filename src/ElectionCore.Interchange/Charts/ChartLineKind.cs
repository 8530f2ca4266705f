namespace ElectionCore.Interchange;

/// <summary>What a line in the body of a box says.</summary>
internal enum ChartLineKind
{
    /// <summary>The title of a post.</summary>
    Post,

    /// <summary>Who holds it.</summary>
    Holder,

    /// <summary>That nobody does.</summary>
    Vacant,

    /// <summary>That nobody knows.</summary>
    NotRecorded,
}
