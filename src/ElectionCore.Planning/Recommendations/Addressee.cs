namespace ElectionCore.Planning;

/// <summary>Whom a recommendation speaks to.</summary>
/// <param name="Kind">The kind of body.</param>
/// <param name="Name">Its name, or null when the kind says it.</param>
/// <param name="Unit">The unit of the institution, or null.</param>
/// <remarks>Equality is on all parts.</remarks>
public sealed record Addressee(AddresseeKind Kind, string? Name = null, UnitCode? Unit = null)
{
    /// <summary>Writes whom.</summary>
    /// <returns>The name, or the word for the kind.</returns>
    public override string ToString() => Name ?? Words.Of(Kind);
}
