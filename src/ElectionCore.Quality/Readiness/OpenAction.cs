namespace ElectionCore.Quality;

/// <summary>What is still to be done in a corrective action.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record OpenAction
{
    /// <summary>The corrective action.</summary>
    public required CorrectiveCaseCode Case { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>The code of the action within its plan; null where none is left to be done and the next step is awaited.</summary>
    public string? Action { get; init; }

    /// <summary>What is to be done, or the title of the corrective action.</summary>
    public required string Text { get; init; }

    /// <summary>Who does it, or answers for the corrective action.</summary>
    public required PersonRef Owner { get; init; }

    /// <summary>The day on which the corrective action was opened.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>By when it is to be done, or null.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What is still to be done in a corrective action as it stands.</summary>
    /// <param name="action">The corrective action.</param>
    /// <returns>The actions of its plan that are not done, in the order of the plan; one without <see cref="Action"/> where none is left; nothing when it is closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="action"/> is null.</exception>
    public static IEnumerable<OpenAction> Of(CorrectiveCase action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var whole = new OpenAction { Case = action.Code, State = action.State, Text = action.Title, Owner = action.Owner, OpenedOn = action.OpenedOn };
        var open = action.OpenActions.Select(a => whole with { Action = a.Code, Text = a.Text, Owner = a.Owner, DueOn = a.DueOn }).ToList();
        return action.IsClosed || open.Count > 0 ? open : [whole];
    }

    /// <summary>Which is older: by the day on which the corrective action was opened, the day it is due, and the codes.</summary>
    internal static int Compare(OpenAction one, OpenAction other)
    {
        var order = one.OpenedOn.CompareTo(other.OpenedOn);
        order = order != 0 ? order : (one.DueOn ?? DateOnly.MaxValue).CompareTo(other.DueOn ?? DateOnly.MaxValue);
        order = order != 0 ? order : one.Case.CompareTo(other.Case);
        return order != 0 ? order : string.CompareOrdinal(one.Action, other.Action);
    }
}
