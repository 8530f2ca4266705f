namespace ElectionCore.Organization;

/// <summary>A change event together with the states it leads to.</summary>
/// <remarks>
/// A create, merge or split makes new things; a rename, upgrade, downgrade or transfer gives existing ones a new state.
/// For each result there is one state in <see cref="After"/>, except that a result of a merge or split that was there
/// before may be left as it is.
/// </remarks>
public sealed record StructureChange
{
    /// <summary>The event.</summary>
    public required ChangeEvent Event { get; init; }

    /// <summary>The units and posts as they are from the day of the event on.</summary>
    public IReadOnlyList<IFactState> After { get; init; } = [];

    /// <summary>
    /// Whether the posts and units of merged units move to the result. The check reports what is left behind otherwise.
    /// </summary>
    public bool MoveMembers { get; init; }

    /// <summary>Whether appointments to posts that cease end on the same day. The check reports them otherwise.</summary>
    public bool EndAppointments { get; init; }
}
