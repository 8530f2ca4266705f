using System.Globalization;
using System.Text;

namespace ElectionCore.Capacity;

/// <summary>Why a number of a plan is what it is: the rule, the exact inputs by name, and the result.</summary>
/// <remarks>
/// The text is made from these and holds nothing else, so that it can be made in any language: <see cref="Template"/> has the names
/// of inputs in braces, and <c>{result}</c>. Equality is on all parts.
/// </remarks>
public sealed record CascadeReason
{
    private const int MostDigits = 4;

    internal CascadeReason()
    {
    }

    /// <summary>The kind of number.</summary>
    public CascadeQuantity Quantity { get; internal init; }

    /// <summary>The code of the tier, or null.</summary>
    public string? Tier { get; internal init; }

    /// <summary>The place or region; null for the nation, or where it is of no account.</summary>
    public PlaceCode? Place { get; internal init; }

    /// <summary>The role, or null.</summary>
    public RoleCode? Role { get; internal init; }

    /// <summary>The code of the group, the material or the kind of cost, or null.</summary>
    public string? Item { get; internal init; }

    /// <summary>The short name of the rule, such as <c>sessions-by-cell</c>.</summary>
    public string Rule { get; internal init; } = "";

    /// <summary>The sentence in English, with the names of inputs in braces.</summary>
    public string Template { get; internal init; } = "";

    /// <summary>The inputs.</summary>
    public ValueList<CascadeInput> Inputs { get; internal init; } = [];

    /// <summary>The number that is explained.</summary>
    public WideRatio Result { get; internal init; }

    /// <summary>An input by its name, or null.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The exact value.</returns>
    public WideRatio? Input(string name)
    {
        foreach (var input in Inputs)
        {
            if (input.Name == name)
            {
                return input.Value;
            }
        }

        return null;
    }

    /// <summary>Makes the sentence. Numbers have commas between thousands; one that is not exact in four digits has ≈ before it.</summary>
    /// <returns>Such as <c>7,662 sessions: Σ over 1 cells of ⌈people / class⌉; evenly 191,526 people would fill 7,661.04</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        var at = 0;
        while (at < Template.Length)
        {
            var open = Template.IndexOf('{', at);
            var close = open < 0 ? -1 : Template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            text.Append(Template, at, open - at);
            var name = Template[(open + 1)..close];
            var value = name == "result" ? Result : Input(name);
            text.Append(value is { } known ? Written(known) : Template[open..(close + 1)]);
            at = close + 1;
        }

        return text.Append(Template, at, Template.Length - at).ToString();
    }

    private static string Written(WideRatio value)
    {
        if (value.Denominator.IsOne)
        {
            return value.Numerator.ToString("N0", CultureInfo.InvariantCulture);
        }

        if (!value.IsDefined)
        {
            return value.ToString();
        }

        var rounded = value.ToDecimal(MostDigits, MidpointRounding.ToEven) ?? 0;
        var text = rounded.ToString("#,##0.####", CultureInfo.InvariantCulture);
        return WideRatio.FromDecimal(rounded).CompareValueTo(value) == 0 ? text : "≈ " + text;
    }
}
