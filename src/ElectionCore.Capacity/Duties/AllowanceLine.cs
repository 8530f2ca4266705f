namespace ElectionCore.Capacity;

/// <summary>What one person is paid for the days at one session.</summary>
/// <remarks>Equality is on all parts.</remarks>
public sealed record AllowanceLine
{
    /// <summary>The number of the line, from 1.</summary>
    public required int Serial { get; init; }

    /// <summary>The person.</summary>
    public required PersonRef Person { get; init; }

    /// <summary>The session.</summary>
    public required SessionCode Session { get; init; }

    /// <summary>The days on which the person was there.</summary>
    public required ValueList<DateOnly> Days { get; init; }

    /// <summary>What is paid for a day.</summary>
    public required Money Rate { get; init; }

    /// <summary>The trainer who certifies the attendance, or null when the session names none.</summary>
    public PersonRef? CertifiedBy { get; init; }

    /// <summary>The number of days times the rate.</summary>
    /// <exception cref="OverflowException">The amount is too great to be kept to the minor unit of its currency.</exception>
    public Money Amount => Sum(Days.Select(_ => Rate), Rate.Currency);

    internal static Money Sum(IEnumerable<Money> amounts, string currency) => amounts.Aggregate(Money.Of(0, currency), (sum, amount) => sum + amount);
}
