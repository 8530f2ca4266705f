namespace ElectionCore.Capacity;

/// <summary>How much of a material an area needs.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record CascadeMaterial
{
    internal CascadeMaterial()
    {
    }

    /// <summary>The rule.</summary>
    public required MaterialRule Rule { get; init; }

    /// <summary>The place or region; null for the nation.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>The people, sessions or trainers it is for.</summary>
    public long Base { get; internal init; }

    /// <summary>The units, with spare ones.</summary>
    public long Units { get; internal init; }

    /// <summary>The packs.</summary>
    public long Packs { get; internal init; }
}
