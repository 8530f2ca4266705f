using System.Globalization;
using System.Text;

namespace ElectionCore.Planning;

/// <summary>
/// How far something has come: the exact share with the method by which it was found, how much of what was expected was
/// reported, the day, and the numbers behind it. It is never a bare percentage.
/// </summary>
/// <remarks>The value may be above 1 and below 0. Equality is on all parts.</remarks>
public sealed record Progress
{
    private const int TextDigits = 2;

    /// <summary>The share, exact; null when it is not known, which is not 0.</summary>
    /// <exception cref="ArgumentException">The value is undefined.</exception>
    public WideRatio? Value { get; init => field = RequireDefined(value); }

    /// <summary>Why there is no value; <see cref="ProgressGap.None"/> when there is one.</summary>
    public ProgressGap Gap { get; init; }

    /// <summary>The methods by which the indicators in it were told; more than one where kinds are mixed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ValueList<ProgressMethod> Methods { get; init => field = Guard.NotNull(value); }

    /// <summary>How several made one, or null for a single indicator or statement.</summary>
    public RollUpMethod? RollUp { get; init; }

    /// <summary>What was done with terms beyond their target.</summary>
    public ProgressCap Cap { get; init; }

    /// <summary>How many of those reported gave a value that could be counted: indicators in a roll-up, otherwise 1 or 0.</summary>
    public int Counted { get; init; }

    /// <summary>How many of those expected reported: indicators in a roll-up, otherwise returns.</summary>
    public int Reported { get; init; }

    /// <summary>How many were expected to report by the day, or did so before they were due.</summary>
    public int Expected { get; init; }

    /// <summary>How many are not due yet and did not report.</summary>
    public int NotDue { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The numbers it was computed from; for a roll-up only the sums of a pooled one and the counts of a completion rate.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValueList<ProgressInput> Inputs { get; init => field = Guard.NotNull(value); } = ValueList<ProgressInput>.Empty;

    /// <summary>Whether the target is reached or passed; null when the value is not known.</summary>
    public bool? IsMet => Value is { } value ? value.Numerator >= value.Denominator : null;

    /// <summary>Reported of expected; undefined when nothing was expected.</summary>
    public Ratio Coverage => new(Reported, Expected);

    /// <summary>
    /// Writes the progress with all that belongs to it. The percentage is rounded to two digits, half away from zero; the
    /// fraction beside it is exact, for a sum or count as it was added up and otherwise in lowest terms; it is left out where its
    /// numbers exceed sixty-four bits.
    /// </summary>
    /// <returns>Such as <c>108.57% (38/35), baseline to target, reported 1 of 1, as of 2021-06-30</c>.</returns>
    public string ToText()
    {
        var text = new StringBuilder(ValueText()).Append(", ").Append(MethodText());
        if (Cap != ProgressCap.None)
        {
            text.Append(Cap == ProgressCap.AtTarget ? ", each capped at 100%" : ", each capped between 0% and 100%");
        }

        text.Append(CultureInfo.InvariantCulture, $", reported {Reported} of {Expected}");
        if (RollUp is not null && Counted != Reported)
        {
            text.Append(CultureInfo.InvariantCulture, $", counted {Counted}");
        }

        if (NotDue > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $", {NotDue} not due");
        }

        return text.Append(CultureInfo.InvariantCulture, $", as of {AsOf:yyyy-MM-dd}").ToString();
    }

    /// <summary>Writes the progress.</summary>
    /// <returns>As <see cref="ToText"/>.</returns>
    public override string ToString() => ToText();

    private static WideRatio? RequireDefined(WideRatio? value) =>
        value is { IsDefined: false } ? throw new ArgumentException("An undefined quotient is no value; give null.", nameof(value)) : value;

    private string ValueText()
    {
        if (Value is not { } value)
        {
            return $"unknown ({Words.Plain(Gap)})";
        }

        if (RollUp is null && Methods is [ProgressMethod.MetOrNot])
        {
            return IsMet == true ? "met" : "not met";
        }

        var fraction = RollUp is not null && Inputs is [{ Kind: ProgressInputKind.Actual, Text: var above }, { Kind: ProgressInputKind.Target, Text: var below }]
            ? $" ({above}/{below})"
            : value.ToRatio() is { } exact ? $" ({exact})" : "";
        try
        {
            return value.ToPercentString(TextDigits, MidpointRounding.AwayFromZero) + fraction;
        }
        catch (OverflowException)
        {
            return value.ToString();
        }
    }

    private string MethodText()
    {
        var methods = Methods.Count == 0 ? "no method" : string.Join(" and ", Methods.Select(m => Words.Plain(m)));
        return RollUp switch
        {
            null => methods,
            RollUpMethod.Counted => $"mean of {methods}",
            RollUpMethod.Weighted => $"weighted mean of {methods}",
            RollUpMethod.Pooled => "pooled actual over target",
            _ => "completion rate",
        };
    }
}
