namespace ElectionCore.Interchange;

/// <summary>What happens to controls of the same id.</summary>
internal enum CombineMethod
{
    /// <summary>They are kept side by side.</summary>
    Keep,

    /// <summary>The first is kept.</summary>
    UseFirst,

    /// <summary>The first is kept, with what later ones add.</summary>
    Merge,
}
