namespace ElectionCore.Organization;

/// <summary>What happened to units or posts. The default is <see cref="Create"/>.</summary>
/// <remarks>The list is that of W3C ORG's change events, with the acts of establishment control that EMBs' rules name.</remarks>
public enum ChangeEventKind
{
    /// <summary>New ones came to be.</summary>
    Create,

    /// <summary>They ceased to be, without successor.</summary>
    Abolish,

    /// <summary>Several became one.</summary>
    Merge,

    /// <summary>One became several.</summary>
    Split,

    /// <summary>The name changed, the thing stayed.</summary>
    Rename,

    /// <summary>A post got a higher grade.</summary>
    Upgrade,

    /// <summary>A post got a lower grade.</summary>
    Downgrade,

    /// <summary>A unit or post moved to another unit.</summary>
    Transfer,
}
