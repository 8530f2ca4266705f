using System.Collections.Immutable;

namespace ElectionCore.Capacity;

/// <summary>How a person stands to a kind of credential on a day, condition by condition.</summary>
public sealed class CredentialEvaluation
{
    internal CredentialEvaluation(CredentialType type, PersonRef person, DateOnly on, ImmutableArray<ConditionResult> results) =>
        (Type, Person, On, Results) = (type, person, on, results);

    /// <summary>The kind.</summary>
    public CredentialType Type { get; }

    /// <summary>The person.</summary>
    public PersonRef Person { get; }

    /// <summary>The day: what happened later does not count.</summary>
    public DateOnly On { get; }

    /// <summary>The conditions in the order of the kind.</summary>
    public ImmutableArray<ConditionResult> Results { get; }

    /// <summary>Unmet when any condition is, otherwise unknown when any is, otherwise met. Without conditions it is met.</summary>
    public ConditionState State => Worst(Results.Select(r => r.State));

    internal static ConditionState Worst(IEnumerable<ConditionState> states)
    {
        var worst = ConditionState.Met;
        foreach (var state in states)
        {
            worst = state == ConditionState.Unmet || worst == ConditionState.Unmet ? ConditionState.Unmet
                : state == ConditionState.Unknown ? ConditionState.Unknown
                : worst;
        }

        return worst;
    }
}
