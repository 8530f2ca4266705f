using System.Collections.Frozen;

namespace ElectionCore.Capacity;

/// <summary>What is paid for a day of training, by the role that those who come shall fill.</summary>
/// <remarks>
/// Equality is on the rate of everyone and on the very set of <see cref="ByRole"/>: rates that were made apart are not equal, and a copy is.
/// </remarks>
public sealed record AllowanceRates
{
    /// <summary>What is paid in sessions of roles that have no rate of their own; null when nothing is.</summary>
    /// <exception cref="ArgumentException">The value is no money, or not above zero.</exception>
    public Money? Everyone { get; init => field = value is { } rate ? Require(rate) : null; }

    /// <summary>What is paid in sessions of a role. A copy is kept of what is given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A rate is no money, or not above zero.</exception>
    public IReadOnlyDictionary<RoleCode, Money> ByRole
    {
        get;
        init
        {
            foreach (var rate in Guard.NotNull(value).Values)
            {
                Require(rate);
            }

            field = value.ToFrozenDictionary();
        }
    } = FrozenDictionary<RoleCode, Money>.Empty;

    /// <summary>The rate of a session.</summary>
    /// <param name="session">The session. One for several roles has the rate of everyone.</param>
    /// <returns>The rate, or null when nothing is paid for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    public Money? Of(TrainingSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Role is { } role && ByRole.TryGetValue(role, out var rate) ? rate : Everyone;
    }

    private static Money Require(Money rate) =>
        rate.IsEmpty || rate.Amount <= 0 ? throw new ArgumentException("A rate is an amount of money above zero.", nameof(rate)) : rate;
}
